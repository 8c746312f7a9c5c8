@NullMarked
package kz.ruqsat.gateway.relay;

import org.jspecify.annotations.NullMarked;
