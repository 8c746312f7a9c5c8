/** What licensee and pool say differently: a case each, with a clock that verification keeps. */
@NullMarked
package kz.ruqsat.pool.mismatch;

import org.jspecify.annotations.NullMarked;
