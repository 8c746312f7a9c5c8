package kz.ruqsat.application.licence;

import java.time.LocalDate;

/**
 * How long a suspension lasts. Like the licence's own term it begins to run on the day after its first day and ends on
 * the same date of its last month, which still belongs to it: from 15 March for a month, until and including 15 April.
 * A month that has no such date ends it on its last day: from 31 January, until 28 or 29 February.
 *
 * @param least months at least; 1 by article 9(4) of the law on digital assets
 * @param most months at most; 6 by the same article
 */
public record SuspensionTerm(int least, int most) {

    public SuspensionTerm {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("a suspension of " + least + " to " + most + " months");
        }
    }

    public boolean allows(int months) {
        return months >= least && months <= most;
    }

    static LocalDate lastDay(LocalDate from, int months) {
        return from.plusMonths(months);
    }
}
