package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The licence, or the document under whose number the membership is kept, ends before the day it names. The membership
 * itself stays as it was said: what a licensee does in a pool no act ends.
 *
 * @param lastDay the last day on which it is valid
 */
public record LicenceEndTold(String membershipId, LocalDate lastDay, Instant toldAt) implements MembershipEvent {}
