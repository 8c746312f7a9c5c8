/** What the verification service told about applications, and what it makes this service do. */
@NullMarked
package kz.ruqsat.application.verification;

import org.jspecify.annotations.NullMarked;
