@NullMarked
package kz.ruqsat.wrong.intake;

import org.jspecify.annotations.NullMarked;
