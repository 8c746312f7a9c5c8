/** Work that is due at an instant: a thread that sleeps until then and is woken when that changes. */
@NullMarked
package kz.ruqsat.platform.polling;

import org.jspecify.annotations.NullMarked;
