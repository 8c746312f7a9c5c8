/** Read models: followed live, awaited when read, rebuilt from zero. */
@NullMarked
package kz.ruqsat.platform.projection;

import org.jspecify.annotations.NullMarked;
