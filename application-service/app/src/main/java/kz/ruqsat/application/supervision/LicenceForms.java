package kz.ruqsat.application.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.application.ApplicationProblems;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.drafting.Places;
import kz.ruqsat.application.identity.IdentifierPolicy;
import kz.ruqsat.application.licence.HolderChange;
import kz.ruqsat.application.licence.LicenceDecision.Reissue;
import kz.ruqsat.application.licence.LicenceDecision.Resumption;
import kz.ruqsat.application.licence.LicenceDecision.Suspension;
import kz.ruqsat.application.licence.LicenceDecision.Termination;
import kz.ruqsat.application.licence.LicenceGround;
import kz.ruqsat.application.licence.LicenceProblems;
import kz.ruqsat.application.licence.SuspensionTerm;
import kz.ruqsat.application.reason.LicenceGrounds;
import kz.ruqsat.application.reason.LicenceGrounds.Kind;
import kz.ruqsat.application.supervision.LicenceForm.HolderForm;
import kz.ruqsat.application.supervision.LicenceForm.NamesForm;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Checks decisions about licences against the code list and the law's bounds, and tells every wrong place at once. */
class LicenceForms {

    private static final List<String> KINDS = List.of("LEGAL_ENTITY", "INDIVIDUAL_ENTREPRENEUR");

    private final LicenceGrounds grounds;
    private final SuspensionTerm term;
    private final IdentifierPolicy identifiers;

    LicenceForms(LicenceGrounds grounds, SuspensionTerm term, IdentifierPolicy identifiers) {
        this.grounds = grounds;
        this.term = term;
        this.identifiers = identifiers;
    }

    Suspension suspension(LicenceForm form) {
        var places = new Places();
        var months = months(form.months(), places);
        var from = day(form, places);
        var ground = ground(Kind.SUSPENSION, form, places);
        places.refuseAs(CommonProblems.INVALID);
        return new Suspension(months, from, ground);
    }

    Resumption resumption(LicenceForm form) {
        var places = new Places();
        var ground = ground(Kind.RESUMPTION, form, places);
        places.refuseAs(CommonProblems.INVALID);
        return new Resumption(ground);
    }

    Termination termination(LicenceForm form) {
        var places = new Places();
        var from = day(form, places);
        var ground = ground(Kind.TERMINATION, form, places);
        places.refuseAs(CommonProblems.INVALID);
        return new Termination(from, ground);
    }

    Reissue reissue(LicenceForm form) {
        var places = new Places();
        var ground = ground(Kind.REISSUE, form, places);
        var holder = form.holder() == null ? new HolderForm(null, null, null, null) : form.holder();
        var change = new HolderChange(
                places.oneOf("/holder/kind", blankIsAbsent(holder.kind()), KINDS),
                identifier(blankIsAbsent(holder.identifier()), places),
                names("/holder/name", holder.name(), places),
                places.text("/holder/address", holder.address(), 500));
        allowed(change, ground, places);
        places.refuseAs(CommonProblems.INVALID);
        return new Reissue(change, ground);
    }

    private int months(@Nullable Integer months, Places places) {
        if (months == null) {
            places.add("/months", CommonProblems.REQUIRED);
            return 0;
        }
        if (!term.allows(months)) {
            places.add(new Violation(
                    "/months",
                    LicenceProblems.MONTHS_OUT_OF_RANGE,
                    Map.of("least", term.least(), "most", term.most())));
        }
        return months;
    }

    private static @Nullable LocalDate day(LicenceForm form, Places places) {
        return places.date("/from", blankIsAbsent(form.from()));
    }

    private LicenceGround ground(Kind kind, LicenceForm form, Places places) {
        var allowed = grounds.of(kind).stream().map(LicenceGrounds.Ground::code).toList();
        return new LicenceGround(
                places.requiredOneOf("/ground", blankIsAbsent(form.ground()), allowed),
                places.required("/basis", form.basis(), 500),
                names("/note", form.note(), places));
    }

    private static @Nullable Name names(String at, @Nullable NamesForm form, Places places) {
        var kk = form == null ? null : places.text(at + "/kk", form.kk(), 1000);
        var ru = form == null ? null : places.text(at + "/ru", form.ru(), 1000);
        if (kk == null && ru == null) {
            return null;
        }
        if (kk == null || ru == null) {
            places.add(at + (kk == null ? "/kk" : "/ru"), CommonProblems.REQUIRED);
            return null;
        }
        return new Name(kk, ru);
    }

    private @Nullable String identifier(@Nullable String identifier, Places places) {
        if (identifier != null && identifiers.judge(identifier) == IdentifierPolicy.Verdict.INVALID) {
            places.add("/holder/identifier", ApplicationProblems.IDENTIFIER_INVALID.code());
        }
        return identifier;
    }

    /** A new document is for a change, and each ground gives reason for some changes only. */
    private void allowed(HolderChange change, LicenceGround ground, Places places) {
        var stated = new LinkedHashMap<String, @Nullable Object>();
        stated.put("kind", change.kind());
        stated.put("identifier", change.identifier());
        stated.put("name", change.name());
        stated.put("address", change.address());
        stated.values().removeIf(java.util.Objects::isNull);
        if (stated.isEmpty()) {
            places.add("/holder", CommonProblems.REQUIRED);
        }
        grounds.find(Kind.REISSUE, ground.code())
                .ifPresent(listed -> stated.keySet().stream()
                        .filter(field -> !listed.changes().contains(field))
                        .forEach(field -> places.add("/holder/" + field, LicenceProblems.NOT_BY_THIS_GROUND)));
    }

    private static @Nullable String blankIsAbsent(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
