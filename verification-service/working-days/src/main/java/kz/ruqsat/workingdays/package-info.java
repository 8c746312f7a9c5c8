/**
 * Working days and statutory terms of Kazakhstan: which day was a working day as known when, and the last day of a term
 * with its reasons day by day. Values and pure functions over the JDK; no clock, no input or output but the bundled data.
 */
@NullMarked
package kz.ruqsat.workingdays;

import org.jspecify.annotations.NullMarked;
