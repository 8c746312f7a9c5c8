/** Accreditation of pools, dated by the day on which each change takes effect; the public register. */
@NullMarked
package kz.ruqsat.pool.pool;

import org.jspecify.annotations.NullMarked;
