/** What comes from other services over Kafka: translated into commands and into the table of what was told. */
@NullMarked
package kz.ruqsat.application.intake;

import org.jspecify.annotations.NullMarked;
