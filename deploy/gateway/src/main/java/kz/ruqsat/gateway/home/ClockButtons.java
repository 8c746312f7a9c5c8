package kz.ruqsat.gateway.home;

import java.time.Duration;
import java.time.Period;
import kz.ruqsat.platform.clock.MovableClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons that move the clock of the sandbox; it is one clock for all services of the machine. */
@Controller
@Profile("sandbox")
class ClockButtons {

    private static final int MOST_DAYS = 31;

    private final MovableClock clock;

    ClockButtons(MovableClock clock) {
        this.clock = clock;
    }

    @PostMapping("/clock")
    String advance(@RequestParam Period by) {
        clock.advance(Duration.ofDays(Math.clamp(by.getDays(), 0, MOST_DAYS)));
        return "redirect:/";
    }
}
