@NullMarked
package kz.ruqsat.right.intake;

import org.jspecify.annotations.NullMarked;
