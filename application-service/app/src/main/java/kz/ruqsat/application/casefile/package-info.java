/** The file of one application as readers see it, the list of them, and the feed of what changed. */
@NullMarked
package kz.ruqsat.application.casefile;

import org.jspecify.annotations.NullMarked;
