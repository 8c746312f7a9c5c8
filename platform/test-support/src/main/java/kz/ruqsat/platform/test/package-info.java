/** What the tests of all services share: real PostgreSQL and Kafka, tokens, golden files, the rules of the house. */
@NullMarked
package kz.ruqsat.platform.test;

import org.jspecify.annotations.NullMarked;
