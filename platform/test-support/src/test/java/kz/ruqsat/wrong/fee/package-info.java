@NullMarked
package kz.ruqsat.wrong.fee;

import org.jspecify.annotations.NullMarked;
