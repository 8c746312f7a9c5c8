package kz.ruqsat.pool.membership;

import java.time.LocalDate;
import kz.ruqsat.pool.membership.MembershipCourse.Word;

/**
 * A licensee in a pool.
 *
 * @param id of the membership
 * @param from first day in this pool
 * @param until last day in this pool, as known
 * @param word by whose word
 */
public record Member(String id, LicenceRef licence, LocalDate from, LocalDate until, Word word) {}
