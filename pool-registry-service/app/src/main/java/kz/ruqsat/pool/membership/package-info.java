/** Through which pool each licensee mines, as told by the licensee and as stated by the pools. */
@NullMarked
package kz.ruqsat.pool.membership;

import org.jspecify.annotations.NullMarked;
