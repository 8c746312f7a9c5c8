/** The file of one application, folded from its events, for those who may see it. */
@NullMarked
package kz.ruqsat.application.casefile;

import org.jspecify.annotations.NullMarked;
