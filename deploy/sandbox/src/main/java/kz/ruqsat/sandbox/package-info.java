@NullMarked
package kz.ruqsat.sandbox;

import org.jspecify.annotations.NullMarked;
