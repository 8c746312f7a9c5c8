/** What happened to one thing, as recorded. */
@NullMarked
package kz.ruqsat.platform.history;

import org.jspecify.annotations.NullMarked;
