package kz.ruqsat.pool.pool;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public register of pools for programs; {@link RegisterPage} is the same for people. */
@RestController
class RegisterEndpoint {

    private final RegisterOfPools register;
    private final InstantSource clock;
    private final ZoneId zone;

    /** The register as of a day. */
    record Register(LocalDate asOf, List<PoolRow> items, int total) {
        Register {
            items = List.copyOf(items);
        }
    }

    RegisterEndpoint(RegisterOfPools register, InstantSource clock, ZoneId zone) {
        this.register = register;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping(path = "/register/pools", produces = MediaType.APPLICATION_JSON_VALUE)
    Register register(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable AccreditationStatus status,
            Language language) {
        var when = AsOf.read(asOf, clock, zone);
        var found = register.find(when, new RegisterQuery(q, status), language);
        return new Register(when.day(), found, found.size());
    }
}
