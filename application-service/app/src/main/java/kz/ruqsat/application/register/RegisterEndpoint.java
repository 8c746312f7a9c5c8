package kz.ruqsat.application.register;

import java.util.Set;
import kz.ruqsat.application.licence.LicenceStanding;
import kz.ruqsat.application.licence.LicenceView;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register for programs. */
@RestController
class RegisterEndpoint {

    private final PublicRegister register;

    RegisterEndpoint(PublicRegister register) {
        this.register = register;
    }

    @GetMapping(path = "/register/licences", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<LicenceView> licences(
            @RequestParam(defaultValue = "") Set<LicenceStanding> state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit) {
        return register.licences(state, register.moment(asOf), cursor, limit);
    }
}
