/** Sample data of the sandbox. */
@NullMarked
package kz.ruqsat.pool.sample;

import org.jspecify.annotations.NullMarked;
