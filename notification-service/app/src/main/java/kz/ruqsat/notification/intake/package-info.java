/** What other services tell, translated into tellings. */
@NullMarked
package kz.ruqsat.notification.intake;

import org.jspecify.annotations.NullMarked;
