package kz.ruqsat.verification.obligation;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.RuleFile.Entry;
import kz.ruqsat.verification.obligation.Rung.Audience;
import kz.ruqsat.verification.obligation.Rung.Direction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rules of escalation and puts it into the service; a file that cannot be understood stops the start. */
@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    private static final String FILE = "/escalation.yml";
    private static final String QUIET_HOURS = "QUIET_HOURS";
    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "workingDaysBefore", Direction.WORKING_DAYS_BEFORE,
            "daysBefore", Direction.DAYS_BEFORE,
            "workingDaysAfter", Direction.WORKING_DAYS_AFTER);

    @Bean
    EscalationRules escalationRules() {
        return load();
    }

    @Bean
    DueSignal escalationSignal() {
        return new DueSignal();
    }

    @Bean
    EscalationPoller escalationPoller(
            EscalationTable table,
            @Qualifier("escalationSignal") DueSignal signal,
            Commands commands,
            TermCalendars calendars,
            EscalationRules rules) {
        return new EscalationPoller(table, signal, commands, calendars, rules);
    }

    static EscalationRules load() {
        var rungs = new EnumMap<ObligationKind, List<Rung>>(ObligationKind.class);
        LocalTime[] quiet = new LocalTime[2];
        RuleFile.read(FILE).entries(Set.of("from", "until", "rungs")).forEach(entry -> {
            if (entry.code().equals(QUIET_HOURS)) {
                quiet[0] = LocalTime.parse(entry.text("from"));
                quiet[1] = LocalTime.parse(entry.text("until"));
            } else {
                rungs.put(ObligationKind.valueOf(entry.code()), rungs(entry));
            }
        });
        return new EscalationRules(quiet[0], quiet[1], rungs);
    }

    private static List<Rung> rungs(Entry entry) {
        var codes = new HashSet<String>();
        return entry.list("rungs").stream()
                .map(written -> rung(entry, new Entry(entry.file(), entry.code(), written)))
                .peek(rung -> {
                    if (!codes.add(rung.code())) {
                        throw new IllegalArgumentException(entry.code() + " has " + rung.code() + " twice");
                    }
                })
                .toList();
    }

    private static Rung rung(Entry entry, Entry written) {
        var distances = DIRECTIONS.keySet().stream()
                .filter(word -> written.said().containsKey(word))
                .toList();
        if (distances.size() != 1) {
            throw new IllegalArgumentException(entry.code() + " has a rung with " + distances.size() + " distances");
        }
        var word = distances.getFirst();
        return new Rung(
                written.text("code"),
                DIRECTIONS.get(word),
                written.number(word, 0),
                written.word(Audience.class, "audience"));
    }
}
