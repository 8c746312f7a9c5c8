/** What comes from other services, translated into our own terms. Only here are foreign contracts known. */
@NullMarked
package kz.ruqsat.verification.intake;

import org.jspecify.annotations.NullMarked;
