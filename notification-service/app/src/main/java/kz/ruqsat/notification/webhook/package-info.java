/** Where portals want to be called, and how a call is signed, guarded and made. */
@NullMarked
package kz.ruqsat.notification.webhook;

import org.jspecify.annotations.NullMarked;
