/** Legal acts that stop whole classes of terms: declared by one person, put into force by another, ended. */
@NullMarked
package kz.ruqsat.verification.stop;

import org.jspecify.annotations.NullMarked;
