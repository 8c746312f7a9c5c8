/** What arrives from other services: once, in order per key, in one transaction with its effect. */
@NullMarked
package kz.ruqsat.platform.intake;

import org.jspecify.annotations.NullMarked;
