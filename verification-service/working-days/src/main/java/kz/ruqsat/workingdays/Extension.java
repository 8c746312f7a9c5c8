package kz.ruqsat.workingdays;

/**
 * Working days that were added to a term.
 *
 * @param workingDays how many, at least 1
 * @param ground why, for the reader of an explanation
 * @param basis the act from which that follows
 */
public record Extension(int workingDays, Text ground, String basis) {

    /** @throws IllegalArgumentException if it adds nothing or has no basis */
    public Extension {
        if (workingDays < 1) {
            throw new IllegalArgumentException("an extension has at least 1 working day, not " + workingDays);
        }
        if (basis.isBlank()) {
            throw new IllegalArgumentException("an extension by " + workingDays + " working days has no basis");
        }
    }
}
