package kz.ruqsat.pool.pool;

import java.time.InstantSource;
import java.time.ZoneId;
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
        return register.of(AsOf.read(asOf, clock, zone), new RegisterQuery(q, status), language);
    }
}
