/**
 * Verifications: one per application, and then for the whole life of its licence. Which edition governs, which
 * requirements apply, how each of them stands, how the check ended.
 */
@NullMarked
package kz.ruqsat.verification.verification;

import org.jspecify.annotations.NullMarked;
