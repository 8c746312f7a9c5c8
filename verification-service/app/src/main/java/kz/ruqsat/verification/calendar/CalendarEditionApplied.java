package kz.ruqsat.verification.calendar;

import java.time.Instant;

/**
 * A proposed edition was approved by a second person and is from now on what is known. Running terms follow by the policy,
 * one by one, each with an event of its own.
 *
 * @param proposalId the proposal, which holds the days and their acts
 * @param calendarEdition id of the edition that holds from now on
 * @param policy name of a {@link RunningTermsPolicy}
 * @param basis the acts behind the change, as people read them
 */
public record CalendarEditionApplied(
        String proposalId, String calendarEdition, String policy, String basis, Instant appliedAt) {}
