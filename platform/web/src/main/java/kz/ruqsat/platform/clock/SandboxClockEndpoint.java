package kz.ruqsat.platform.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and moves the clock of the sandbox, so that a term of days can be watched lapsing in a minute. */
@RestController
@RequestMapping("/sandbox/clock")
class SandboxClockEndpoint {

    static final ProblemCode CANNOT_GO_BACK = new ProblemCode("clock-cannot-go-back", 422);

    /** Beyond this nothing that we compute with has a meaning. */
    private static final Duration FARTHEST = Duration.ofDays(36_525);

    private final MovableClock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    SandboxClockEndpoint(MovableClock clock, ZoneId zone, ApplicationEventPublisher events) {
        this.clock = clock;
        this.zone = zone;
        this.events = events;
    }

    /** @param now with the authority's offset @param offset ISO duration ahead of the real time */
    record Reading(OffsetDateTime now, Duration offset) {}

    /** One of both. @param advance ISO duration, for example {@code P3D} @param to instant with zone */
    record Move(@Nullable String advance, @Nullable String to) {}

    @GetMapping
    Reading read() {
        return new Reading(
                clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime(), clock.offset());
    }

    @PostMapping
    Reading move(@RequestBody Move move) {
        if (move.advance() != null && move.to() == null) {
            advance(move.advance());
        } else if (move.to() != null && move.advance() == null) {
            moveTo(move.to());
        } else {
            throw invalid(Violation.at("/advance", CommonProblems.REQUIRED));
        }
        events.publishEvent(new ClockMoved(clock.instant()));
        return read();
    }

    private void advance(String text) {
        Duration step;
        try {
            step = Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid(Violation.at("/advance", CommonProblems.NOT_VALID));
        }
        if (step.isNegative()) {
            throw CANNOT_GO_BACK.rejection().refused();
        }
        requireNear("/advance", step);
        clock.advance(step);
    }

    private void moveTo(String text) {
        OffsetDateTime target;
        try {
            target = OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw invalid(Violation.at("/to", CommonProblems.NOT_VALID));
        }
        requireNear("/to", Duration.between(clock.instant(), target));
        if (!clock.moveTo(target.toInstant())) {
            throw CANNOT_GO_BACK.rejection().refused();
        }
    }

    private void requireNear(String pointer, Duration step) {
        if (step.compareTo(FARTHEST) > 0 || clock.offset().plus(step).compareTo(FARTHEST) > 0) {
            throw invalid(new Violation(pointer, CommonProblems.NOT_VALID, Map.of()));
        }
    }

    private static Refused invalid(Violation violation) {
        return CommonProblems.INVALID.rejection().with(List.of(violation)).refused();
    }
}
