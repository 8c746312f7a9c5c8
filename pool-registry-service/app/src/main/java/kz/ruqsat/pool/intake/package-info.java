/** What comes from other services: licences issued, and verification's answers about the term of a notice. */
@NullMarked
package kz.ruqsat.pool.intake;

import org.jspecify.annotations.NullMarked;
