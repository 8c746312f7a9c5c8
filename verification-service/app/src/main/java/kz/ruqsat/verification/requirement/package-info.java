/**
 * The requirements of order 165/НҚ as data, edition by edition, and their three-valued evaluation with a trace. What is
 * not known, because a fact is absent, the law leaves a reading open, or the text of an edition was not published here,
 * goes to an officer.
 */
@NullMarked
package kz.ruqsat.verification.requirement;

import org.jspecify.annotations.NullMarked;
