/** What a change of an accreditation means for the members of the pool: told in advance, then carried through for each. */
@NullMarked
package kz.ruqsat.pool.effect;

import org.jspecify.annotations.NullMarked;
