/** Applications as the interface shows them: one, its history, the list. */
@NullMarked
package kz.ruqsat.application.reading;

import org.jspecify.annotations.NullMarked;
