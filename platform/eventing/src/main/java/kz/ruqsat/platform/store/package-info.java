/** The commit-order-safe event store: appends, reads in commit order, wakes its readers. */
@NullMarked
package kz.ruqsat.platform.store;

import org.jspecify.annotations.NullMarked;
