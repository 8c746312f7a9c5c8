/** Stored events: stable names and revisions, and their JSON. */
@NullMarked
package kz.ruqsat.platform.event;

import org.jspecify.annotations.NullMarked;
