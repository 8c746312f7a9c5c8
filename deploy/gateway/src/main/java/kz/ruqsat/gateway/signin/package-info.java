@NullMarked
package kz.ruqsat.gateway.signin;

import org.jspecify.annotations.NullMarked;
