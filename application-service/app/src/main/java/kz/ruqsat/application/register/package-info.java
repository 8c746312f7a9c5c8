/** The public register of licences, open to everybody. */
@NullMarked
package kz.ruqsat.application.register;

import org.jspecify.annotations.NullMarked;
