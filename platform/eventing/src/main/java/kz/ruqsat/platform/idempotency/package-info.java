/** A repeated POST gets the first answer again. */
@NullMarked
package kz.ruqsat.platform.idempotency;

import org.jspecify.annotations.NullMarked;
