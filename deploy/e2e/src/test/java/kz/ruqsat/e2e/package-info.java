/** Journeys through the whole product as people and portals see it: over HTTP and Kafka only. */
@NullMarked
package kz.ruqsat.e2e;

import org.jspecify.annotations.NullMarked;
