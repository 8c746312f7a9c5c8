package kz.ruqsat.verification.stop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.verification.obligation.ObligationKind;
import org.jspecify.annotations.Nullable;

/** What people send to declare and to end an act; each is read as a whole, so that every fault is told at once. */
final class StopForms {

    private static final int LONGEST_ACT = 500;

    /** Those whose last day is given as a date are not counted, and nothing stops them. */
    private static final Set<ObligationKind> NOT_COUNTED =
            EnumSet.of(ObligationKind.LICENCE_EXPIRY, ObligationKind.SUSPENSION_END);

    private StopForms() {}

    /** Kinds that an act can stop. */
    static Set<ObligationKind> stoppable() {
        var kinds = EnumSet.allOf(ObligationKind.class);
        kinds.removeAll(NOT_COUNTED);
        return kinds;
    }

    /** A text in the three languages, any of which may be missing yet. */
    record Ground(
            @Nullable String kk,
            @Nullable String ru,
            @Nullable String en) {}

    /** @param to last day that is not counted, inclusive; absent while the act says no end */
    record DeclarationForm(
            @Nullable List<@Nullable ObligationKind> kinds,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String act,
            @Nullable Ground ground) {

        DeclareTermStop command(String stopId, String by, Instant at) {
            var violations = new ArrayList<Violation>();
            var stopped = kinds(violations);
            if (from == null) {
                violations.add(Violation.at("/from", CommonProblems.REQUIRED));
            }
            if (from != null && to != null && to.isBefore(from)) {
                violations.add(Violation.at("/to", CommonProblems.NOT_VALID));
            }
            var basis = text(act, "/act", violations);
            var said = ground == null ? new Ground(null, null, null) : ground;
            var kk = text(said.kk(), "/ground/kk", violations);
            var ru = text(said.ru(), "/ground/ru", violations);
            var en = text(said.en(), "/ground/en", violations);
            refuse(violations);
            return new DeclareTermStop(
                    stopId,
                    stopped,
                    Objects.requireNonNull(from),
                    to == null ? null : to.plusDays(1),
                    basis,
                    new Texts(kk, ru, en),
                    by,
                    at);
        }

        private Set<ObligationKind> kinds(List<Violation> violations) {
            var stopped = EnumSet.noneOf(ObligationKind.class);
            if (kinds == null || kinds.isEmpty()) {
                violations.add(Violation.at("/kinds", CommonProblems.REQUIRED));
                return stopped;
            }
            for (int i = 0; i < kinds.size(); i++) {
                var kind = kinds.get(i);
                if (kind == null || NOT_COUNTED.contains(kind)) {
                    violations.add(Violation.at("/kinds/" + i, CommonProblems.NOT_VALID));
                } else {
                    stopped.add(kind);
                }
            }
            return stopped;
        }
    }

    /** Why it is not put into force. */
    record RejectionForm(@Nullable String note) {

        String read() {
            var violations = new ArrayList<Violation>();
            var said = text(note, "/note", violations);
            refuse(violations);
            return said;
        }
    }

    /** @param on first day that is counted again; today when absent @param act by which it ends */
    record EndForm(@Nullable LocalDate on, @Nullable String act) {

        EndTermStop command(String stopId, LocalDate today, String by, Instant at, @Nullable Long version) {
            var violations = new ArrayList<Violation>();
            var basis = text(act, "/act", violations);
            refuse(violations);
            return new EndTermStop(stopId, on == null ? today : on, basis, by, at, version);
        }
    }

    private static String text(@Nullable String text, String pointer, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            violations.add(Violation.at(pointer, CommonProblems.REQUIRED));
            return "";
        }
        if (text.strip().length() > LONGEST_ACT) {
            violations.add(Violation.at(pointer, CommonProblems.NOT_VALID));
        }
        return text.strip();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
    }
}
