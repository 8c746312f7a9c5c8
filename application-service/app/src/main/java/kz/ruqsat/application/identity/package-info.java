/** BIN and IIN: the numbers by which the state knows people and companies. */
@NullMarked
package kz.ruqsat.application.identity;

import org.jspecify.annotations.NullMarked;
