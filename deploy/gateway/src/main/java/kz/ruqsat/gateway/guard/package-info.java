@NullMarked
package kz.ruqsat.gateway.guard;

import org.jspecify.annotations.NullMarked;
