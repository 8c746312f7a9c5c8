/** Notices: who was told what, when, over which channel, and how that is proved. */
@NullMarked
package kz.ruqsat.notification;

import org.jspecify.annotations.NullMarked;
