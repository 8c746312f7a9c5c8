package kz.ruqsat.application.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.application.RefusalGround;
import kz.ruqsat.application.reason.RefusalReasons;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Checks refusals against the code list. */
public class RefusalForms {

    private final RefusalReasons reasons;

    RefusalForms(RefusalReasons reasons) {
        this.reasons = reasons;
    }

    /** The ground, or a refusal with every wrong place. */
    public RefusalGround read(RefusalForm form) {
        var violations = new ArrayList<Violation>();
        var legalPoint = text(form.legalPoint());
        if (legalPoint == null) {
            violations.add(Violation.at("/legalPoint", CommonProblems.REQUIRED));
        }
        var reasonCode = form.reasonCode();
        if (reasonCode == null) {
            violations.add(Violation.at("/reasonCode", CommonProblems.REQUIRED));
        } else if (!reasons.has(reasonCode)) {
            violations.add(new Violation("/reasonCode", CommonProblems.UNKNOWN_VALUE, Map.of("allowed", allowed())));
        }
        var note = note(form.note(), violations);
        if (legalPoint == null || reasonCode == null || !violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
        return new RefusalGround(legalPoint, reasonCode, note);
    }

    private static @Nullable Name note(RefusalForm.@Nullable NoteForm form, List<Violation> violations) {
        var kk = form == null ? null : text(form.kk());
        var ru = form == null ? null : text(form.ru());
        if (kk == null && ru == null) {
            return null;
        }
        if (kk == null || ru == null) {
            violations.add(Violation.at(kk == null ? "/note/kk" : "/note/ru", CommonProblems.REQUIRED));
            return null;
        }
        return new Name(kk, ru);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank()
                ? null
                : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
    }

    private String allowed() {
        return reasons.reasons().stream().map(RefusalReasons.Reason::code).collect(Collectors.joining(", "));
    }
}
