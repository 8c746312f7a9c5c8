package kz.ruqsat.platform.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a message.
 *
 * @param id id of the message, the same in every repetition
 * @param type simple name of the published record
 * @param source path of the service that sent it
 * @param time when it happened
 * @param key the thing it is about
 * @param sequence its number in that thing's history
 * @param previous number of the message before it on the same key, -1 if it is the first
 */
public record Envelope(
        String id,
        String type,
        @Nullable String source,
        @Nullable Instant time,
        String key,
        long sequence,
        long previous) {}
