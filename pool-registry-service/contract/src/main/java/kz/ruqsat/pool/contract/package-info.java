/** What the pool registry service publishes: records, JSON Schemas, examples. Changes are additive only. */
@NullMarked
package kz.ruqsat.pool.contract;

import org.jspecify.annotations.NullMarked;
