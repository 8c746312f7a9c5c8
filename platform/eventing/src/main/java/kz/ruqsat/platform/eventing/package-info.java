/** Wiring of all this into a Spring Boot service. */
@NullMarked
package kz.ruqsat.platform.eventing;

import org.jspecify.annotations.NullMarked;
