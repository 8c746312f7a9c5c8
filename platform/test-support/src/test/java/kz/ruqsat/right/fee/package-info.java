@NullMarked
package kz.ruqsat.right.fee;

import org.jspecify.annotations.NullMarked;
