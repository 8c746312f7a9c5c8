/** Refusals as values with stable codes, and their one mapping to RFC 9457 problems. */
@NullMarked
package kz.ruqsat.platform.problem;

import org.jspecify.annotations.NullMarked;
