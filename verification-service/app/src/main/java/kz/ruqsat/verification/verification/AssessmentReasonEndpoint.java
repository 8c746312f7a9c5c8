package kz.ruqsat.verification.verification;

import kz.ruqsat.platform.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The code list, for those who settle requirements and those who read why. */
@RestController
class AssessmentReasonEndpoint {

    private final AssessmentReasons reasons;

    AssessmentReasonEndpoint(AssessmentReasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping("/api/v1/assessment-reasons")
    Page<AssessmentReasons.Reason> all() {
        return Page.all(reasons.all());
    }
}
