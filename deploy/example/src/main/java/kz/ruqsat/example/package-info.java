/**
 * The guided example: one application, one licence and one pool switch that nobody reports, played through the public
 * interface. Its steps are values, so that a terminal, a page and the end-to-end tests can play the same story.
 */
@NullMarked
package kz.ruqsat.example;

import org.jspecify.annotations.NullMarked;
