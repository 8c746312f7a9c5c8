/**
 * A real PostgreSQL and a real Kafka broker started from Maven artifacts: for the local stack, which keeps its data, and
 * for tests, which throw them away.
 */
@NullMarked
package kz.ruqsat.platform.embedded;

import org.jspecify.annotations.NullMarked;
