package kz.ruqsat.platform;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** One endpoint per thing that can happen. */
@RestController
public class SampleEndpoint {

    public static final ProblemCode SAMPLE = new ProblemCode("sample-refused", 422);

    public enum Ground {
        OWNED,
        NONE
    }

    public record Unit(String number) {
        public Unit {
            if (number != null && number.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
        }
    }

    public record Facts(
            Ground hardware,
            List<Unit> units,
            BigDecimal voltage,
            boolean metering,
            int count,
            LocalDate on,
            Instant at) {}

    @PostMapping("/api/facts")
    Facts facts(@RequestBody Facts facts) {
        return facts;
    }

    @GetMapping("/api/me")
    Map<String, Object> me(Actor actor, Language language) {
        return Map.of(
                "id", actor.id(),
                "roles", actor.roles(),
                "pool", String.valueOf(actor.poolId()),
                "language", language);
    }

    @GetMapping("/api/officers-only")
    @PreAuthorize("hasRole('OFFICER')")
    String officersOnly() {
        return "seen";
    }

    @GetMapping("/register/officers-only")
    @PreAuthorize("hasRole('OFFICER')")
    String officersOnlyOfAnOpenPath() {
        return "seen";
    }

    @GetMapping("/api/refused")
    void refused() {
        throw SAMPLE.rejection()
                .with("number", "A-7")
                .with("on", LocalDate.of(2026, 8, 27))
                .with("secret", new Object())
                .with(List.of(
                        new Violation("/facts/hardware", CommonProblems.UNKNOWN_VALUE, Map.of("allowed", "OWNED"))))
                .refused();
    }

    @GetMapping("/api/broken")
    void broken() {
        throw new IllegalStateException("password=hunter2");
    }

    @GetMapping("/broken")
    void brokenPage() {
        throw new IllegalStateException("password=hunter2");
    }

    @GetMapping("/api/too-large")
    void tooLarge() {
        throw new MaxUploadSizeExceededException(10);
    }

    @GetMapping("/api/list")
    Map<String, Object> list(Limit limit, @RequestParam Instant asOf, @RequestParam LocalDate on) {
        return Map.of("limit", limit.value(), "asOf", asOf, "on", on);
    }

    @PostMapping("/api/change")
    Map<String, Object> change(@RequestHeader(value = "If-Match", required = false) String ifMatch) {
        return Map.of("expected", String.valueOf(ETags.expected(ifMatch)));
    }

    @GetMapping("/register/open")
    String open(@org.jspecify.annotations.Nullable Actor actor) {
        return actor == null ? "nobody" : actor.id();
    }
}
