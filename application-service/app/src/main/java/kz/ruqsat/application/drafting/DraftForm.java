package kz.ruqsat.application.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.application.application.ApplicationProblems;
import kz.ruqsat.application.application.DraftApplication;
import kz.ruqsat.application.application.Facts;
import kz.ruqsat.application.identity.IdentifierPolicy;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/** A new draft as a request brings it. */
record DraftForm(
        @Nullable String subtype,
        @Nullable ApplicantForm applicant,
        @Nullable String language,
        @Nullable FactsForm facts) {

    private static final ApplicantForm NOBODY = new ApplicantForm(null, null, null, null, null, null);

    /** The command, or a refusal with every wrong place. */
    DraftApplication command(String applicationId, String portal, IdentifierPolicy policy, Instant at) {
        var places = new Places();
        var warnings = new ArrayList<String>();
        var command = new DraftApplication(
                applicationId,
                places.requiredOneOf("/subtype", subtype, List.of("I", "II")),
                (applicant == null ? NOBODY : applicant).read("/applicant", policy, warnings, places),
                places.requiredOneOf("/language", language, List.of("kk", "ru", "en")),
                portal,
                facts == null ? Facts.NONE : facts.read("/facts", places),
                warnings,
                at);
        places.refuseAs(
                places.hasAny(ApplicantForm.IDENTIFIER_INVALID)
                        ? ApplicationProblems.IDENTIFIER_INVALID
                        : CommonProblems.INVALID);
        return command;
    }
}
