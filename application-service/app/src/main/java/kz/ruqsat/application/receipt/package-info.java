/** The signed receipt of a submission, and the public keys that verify it. */
@NullMarked
package kz.ruqsat.application.receipt;

import org.jspecify.annotations.NullMarked;
