/** The list of notices and the delivery log, for people and for programs. */
@NullMarked
package kz.ruqsat.notification.log;

import org.jspecify.annotations.NullMarked;
