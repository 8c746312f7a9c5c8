package kz.ruqsat.notification.notice;

import org.jspecify.annotations.Nullable;

/**
 * What is said, exactly as it will be sent each time.
 *
 * @param language code of the language; null for what only software reads
 * @param wording which text was used
 * @param edition which edition of that text
 */
public record Letter(
        @Nullable String language,
        String wording,
        String edition,
        String subject,
        @PersonalData String body) {

    public Letter {
        if (subject.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("an empty letter of " + wording + ' ' + edition);
        }
        // A line break in a subject would start a mail header of the sender's choice.
        subject = subject.strip().replaceAll("\\p{Cntrl}+", " ");
    }
}
