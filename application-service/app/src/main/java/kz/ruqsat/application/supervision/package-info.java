/** Deciding by two people about licences that were issued, and the pages for it. */
@NullMarked
package kz.ruqsat.application.supervision;

import org.jspecify.annotations.NullMarked;
