/** What this service stores and publishes: names of events, aggregates, messages to others. */
@NullMarked
package kz.ruqsat.application.publication;

import org.jspecify.annotations.NullMarked;
