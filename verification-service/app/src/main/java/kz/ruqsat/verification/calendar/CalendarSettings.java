package kz.ruqsat.verification.calendar;

/**
 * What the law leaves open about calendars, as {@code calendar.yml} answers it.
 *
 * @param runningTerms what a change does to terms that run already, unless its proposer says otherwise
 * @param warningDays how many days before its last day the end of the calendar is warned of
 */
public record CalendarSettings(RunningTermsPolicy runningTerms, int warningDays) {

    public CalendarSettings {
        if (warningDays < 1) {
            throw new IllegalArgumentException("a warning " + warningDays + " days ahead warns of nothing");
        }
    }
}
