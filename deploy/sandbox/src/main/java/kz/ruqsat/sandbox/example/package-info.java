/** The guided example, played by a button. */
@NullMarked
package kz.ruqsat.sandbox.example;

import org.jspecify.annotations.NullMarked;
