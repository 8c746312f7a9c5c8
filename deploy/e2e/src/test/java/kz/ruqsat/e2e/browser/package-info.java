/** A browser of this machine, driven over its own protocol. */
@NullMarked
package kz.ruqsat.e2e.browser;

import org.jspecify.annotations.NullMarked;
