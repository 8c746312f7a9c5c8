@NullMarked
package kz.ruqsat.gateway.home;

import org.jspecify.annotations.NullMarked;
