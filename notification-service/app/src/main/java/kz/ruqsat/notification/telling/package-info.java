/** Who has to be told what: tellings, the readers they are for, and their composition into notices. */
@NullMarked
package kz.ruqsat.notification.telling;

import org.jspecify.annotations.NullMarked;
