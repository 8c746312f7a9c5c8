/** What the application service publishes: records, JSON Schemas, examples. Changes are additive only. */
@NullMarked
package kz.ruqsat.application.contract;

import org.jspecify.annotations.NullMarked;
