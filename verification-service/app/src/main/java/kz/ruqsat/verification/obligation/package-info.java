/** Statutory terms: armed with a date that explains itself, fulfilled, lapsed, cancelled. */
@NullMarked
package kz.ruqsat.verification.obligation;

import org.jspecify.annotations.NullMarked;
