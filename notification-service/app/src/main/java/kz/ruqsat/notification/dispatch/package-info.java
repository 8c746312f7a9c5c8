/** Hands composed notices to their channels, again and again where needed, and records every attempt. */
@NullMarked
package kz.ruqsat.notification.dispatch;

import org.jspecify.annotations.NullMarked;
