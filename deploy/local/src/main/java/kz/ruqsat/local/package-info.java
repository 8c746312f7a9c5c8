/** Everything on one machine, with nothing to install but a JDK: started by {@code deploy/up}. */
@NullMarked
package kz.ruqsat.local;

import org.jspecify.annotations.NullMarked;
