/** The three languages of the product. */
@NullMarked
package kz.ruqsat.platform.language;

import org.jspecify.annotations.NullMarked;
