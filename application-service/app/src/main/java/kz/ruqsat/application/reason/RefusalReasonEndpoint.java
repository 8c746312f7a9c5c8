package kz.ruqsat.application.reason;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The code list, for those who fill in a refusal and for portals that show one. */
@RestController
class RefusalReasonEndpoint {

    private final RefusalReasons reasons;

    RefusalReasonEndpoint(RefusalReasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping("/api/v1/refusal-reasons")
    List<RefusalReasons.Reason> all() {
        return reasons.reasons();
    }
}
