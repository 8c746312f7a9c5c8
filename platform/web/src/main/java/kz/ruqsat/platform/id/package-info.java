/** Identifiers: time-ordered for new things, derived for reactions. */
@NullMarked
package kz.ruqsat.platform.id;

import org.jspecify.annotations.NullMarked;
