/** Deciding by two people. */
@NullMarked
package kz.ruqsat.application.decision;

import org.jspecify.annotations.NullMarked;
