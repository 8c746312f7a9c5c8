/** The event store as outbox: internal events become published messages. */
@NullMarked
package kz.ruqsat.platform.publishing;

import org.jspecify.annotations.NullMarked;
