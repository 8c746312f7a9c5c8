/** Every refusal of this service, with its stable code. */
@NullMarked
package kz.ruqsat.pool.problem;

import org.jspecify.annotations.NullMarked;
