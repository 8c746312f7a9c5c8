/** The texts of notices, kept as data: one file per kind and edition, complete in three languages. */
@NullMarked
package kz.ruqsat.notification.wording;

import org.jspecify.annotations.NullMarked;
