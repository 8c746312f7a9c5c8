/** The verification service. */
@NullMarked
package kz.ruqsat.verification;

import org.jspecify.annotations.NullMarked;
