/** Sending commands to event-sourced aggregates. */
@NullMarked
package kz.ruqsat.platform.command;

import org.jspecify.annotations.NullMarked;
