/** The layout, parts and words of the pages of all services. */
@NullMarked
package kz.ruqsat.platform.page;

import org.jspecify.annotations.NullMarked;
