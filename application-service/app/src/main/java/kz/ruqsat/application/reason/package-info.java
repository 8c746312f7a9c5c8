/** The code lists: for which reasons an application may be refused, on which grounds a licence may be decided upon. */
@NullMarked
package kz.ruqsat.application.reason;

import org.jspecify.annotations.NullMarked;
