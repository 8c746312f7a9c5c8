package kz.ruqsat.application.application;

import java.time.Instant;
import java.util.List;

/**
 * A portal opened a draft for an applicant.
 *
 * @param subtype {@code I} (has a data-processing centre) or {@code II} (places own hardware in another's)
 * @param language the language in which the applicant wants to be addressed: {@code kk}, {@code ru} or {@code en}
 * @param portal the client that speaks for the applicant; nobody else's portal sees the application
 * @param warnings codes of what was accepted although it looks wrong, for example {@code identifier-invalid}
 */
public record ApplicationDrafted(
        String applicationId,
        String subtype,
        Applicant applicant,
        String language,
        String portal,
        Facts facts,
        List<String> warnings,
        Instant draftedAt)
        implements ApplicationEvent {

    public ApplicationDrafted {
        warnings = List.copyOf(warnings);
    }
}
