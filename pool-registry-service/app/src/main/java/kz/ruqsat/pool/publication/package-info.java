/** What other services get to see. */
@NullMarked
package kz.ruqsat.pool.publication;

import org.jspecify.annotations.NullMarked;
