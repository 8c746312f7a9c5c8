/** What the verification service publishes: records, JSON Schemas, examples. Changes are additive only. */
@NullMarked
package kz.ruqsat.verification.contract;

import org.jspecify.annotations.NullMarked;
