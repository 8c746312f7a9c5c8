/** The pages on verifications: the board of requirements of one case, and the list of cases. */
@NullMarked
package kz.ruqsat.verification.page;

import org.jspecify.annotations.NullMarked;
