@NullMarked
package kz.ruqsat.right;

import org.jspecify.annotations.NullMarked;
