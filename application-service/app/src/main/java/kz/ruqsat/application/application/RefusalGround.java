package kz.ruqsat.application.application;

import org.jspecify.annotations.Nullable;

/**
 * Why an application is refused.
 *
 * @param legalPoint the act and its point, as the decision will quote it
 * @param reasonCode from the code list of refusal reasons
 * @param note the officer's words to the applicant, if any
 */
public record RefusalGround(
        String legalPoint, String reasonCode, @Nullable Name note) {}
