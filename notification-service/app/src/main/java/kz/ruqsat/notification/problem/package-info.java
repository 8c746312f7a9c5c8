/** The refusals of this service. */
@NullMarked
package kz.ruqsat.notification.problem;

import org.jspecify.annotations.NullMarked;
