/** The product's clock; it can be moved forward in the sandbox, for all services together. */
@NullMarked
package kz.ruqsat.platform.clock;

import org.jspecify.annotations.NullMarked;
