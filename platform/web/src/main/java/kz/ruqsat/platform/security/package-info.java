/** Who calls, and what they may do. */
@NullMarked
package kz.ruqsat.platform.security;

import org.jspecify.annotations.NullMarked;
