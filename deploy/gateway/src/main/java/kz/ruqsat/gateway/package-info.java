@NullMarked
package kz.ruqsat.gateway;

import org.jspecify.annotations.NullMarked;
