package kz.ruqsat.verification.obligation;

import java.util.Set;
import kz.ruqsat.workingdays.PauseMode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rules for clocks; a file that says something unintelligible stops the start. */
@Configuration(proxyBeanMethods = false)
class ClockRulesConfiguration {

    private static final Set<String> PAUSE =
            Set.of("category", "text", "mode", "kinds", "mayLieBack", "process", "basis", "note");
    private static final Set<String> EXTENSION =
            Set.of("text", "kinds", "times", "workingDays", "noticeRequired", "basis", "note");

    @Bean
    ClockRules clockRules() {
        return load();
    }

    static ClockRules load() {
        return new ClockRules(
                RuleFile.read("/pause-reasons.yml")
                        .entries(PAUSE)
                        .map(ClockRulesConfiguration::pause)
                        .toList(),
                RuleFile.read("/extension-grounds.yml")
                        .entries(EXTENSION)
                        .map(ClockRulesConfiguration::extension)
                        .toList());
    }

    private static PauseReason pause(RuleFile.Entry entry) {
        return new PauseReason(
                entry.code(),
                entry.word(PauseCategory.class, "category"),
                entry.texts("text"),
                entry.word(PauseMode.class, "mode"),
                entry.words(ObligationKind.class, "kinds"),
                entry.number("mayLieBack", 0),
                entry.flag("process"),
                entry.text("basis"),
                entry.text("note"));
    }

    private static ExtensionGround extension(RuleFile.Entry entry) {
        return new ExtensionGround(
                entry.code(),
                entry.texts("text"),
                entry.words(ObligationKind.class, "kinds"),
                entry.number("times", 1),
                entry.number("workingDays", 1),
                entry.flag("noticeRequired"),
                entry.text("basis"),
                entry.text("note"));
    }
}
