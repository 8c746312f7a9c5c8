@NullMarked
package kz.ruqsat.elsewhere;

import org.jspecify.annotations.NullMarked;
