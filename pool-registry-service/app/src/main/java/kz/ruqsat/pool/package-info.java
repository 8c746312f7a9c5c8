/** The registry of accredited digital mining pools and of the licensees that mine through them. */
@NullMarked
package kz.ruqsat.pool;

import org.jspecify.annotations.NullMarked;
