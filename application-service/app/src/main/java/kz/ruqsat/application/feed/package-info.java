/** The feed of what changed for a portal. */
@NullMarked
package kz.ruqsat.application.feed;

import org.jspecify.annotations.NullMarked;
