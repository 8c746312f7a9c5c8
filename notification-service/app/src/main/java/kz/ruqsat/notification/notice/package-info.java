/** One notice to one reader over one channel: composed, attempted, delivered or failed, resent. */
@NullMarked
package kz.ruqsat.notification.notice;

import org.jspecify.annotations.NullMarked;
