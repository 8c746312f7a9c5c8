/** The calendar of working days: what each day is, and when a term ends. */
@NullMarked
package kz.ruqsat.verification.calendar;

import org.jspecify.annotations.NullMarked;
