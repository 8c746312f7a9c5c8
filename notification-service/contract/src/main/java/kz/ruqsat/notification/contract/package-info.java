/** What the notification service publishes: records, JSON Schemas, examples. Changes are additive only. */
@NullMarked
package kz.ruqsat.notification.contract;

import org.jspecify.annotations.NullMarked;
