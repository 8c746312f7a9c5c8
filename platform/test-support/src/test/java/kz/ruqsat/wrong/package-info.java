@NullMarked
package kz.ruqsat.wrong;

import org.jspecify.annotations.NullMarked;
