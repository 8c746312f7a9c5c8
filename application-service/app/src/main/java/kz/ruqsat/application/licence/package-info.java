/** The licence: issued once for an approved application, shown to everybody in the public register. */
@NullMarked
package kz.ruqsat.application.licence;

import org.jspecify.annotations.NullMarked;
