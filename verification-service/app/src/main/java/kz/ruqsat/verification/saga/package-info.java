/** The process: which terms run because of what happens to a verification, and when they end. */
@NullMarked
package kz.ruqsat.verification.saga;

import org.jspecify.annotations.NullMarked;
