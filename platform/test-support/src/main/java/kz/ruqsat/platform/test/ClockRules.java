package kz.ruqsat.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Terms of law are computed from the injected clock and the authority's zone, never from the machine's. */
final class ClockRules {

    private static final Map<String, Set<String>> MACHINE_TIME = Map.of(
            "java.time.Clock", Set.of("system", "systemUTC", "systemDefaultZone"),
            "java.time.InstantSource", Set.of("system"),
            "java.lang.System", Set.of("currentTimeMillis"),
            "java.util.Calendar", Set.of("getInstance"));

    private static final Map<String, Set<String>> MACHINE_PLACE = Map.of(
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.util.Locale", Set.of("getDefault"));

    private ClockRules() {}

    static ArchRule timeIsInjected() {
        return noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "the machine's time is asked for",
                        target -> isOneOf(MACHINE_TIME, target) || isNow(target) || isNewDate(target)))
                .because("the clock is injected (java.time.InstantSource): tests and the sandbox move it");
    }

    static ArchRule zoneAndLanguageAreGiven() {
        return noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "the machine's zone or language is asked for", target -> isOneOf(MACHINE_PLACE, target)))
                .because("the authority's zone is injected (java.time.ZoneId), and the language is the reader's");
    }

    private static boolean isOneOf(Map<String, Set<String>> calls, CodeUnitCallTarget target) {
        return calls.getOrDefault(target.getOwner().getName(), Set.of()).contains(target.getName());
    }

    /** {@code now()} and {@code now(ZoneId)} of every type in java.time; {@code now(Clock)} is given its time. */
    private static boolean isNow(CodeUnitCallTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** {@code new Date()}; {@code new Date(long)} converts a time that is known. */
    private static boolean isNewDate(CodeUnitCallTarget target) {
        return target.getFullName().equals("java.util.Date.<init>()");
    }

    private static DescribedPredicate<JavaCall<?>> describe(String what, Predicate<CodeUnitCallTarget> asks) {
        return DescribedPredicate.describe(what, call -> asks.test(call.getTarget()));
    }
}
