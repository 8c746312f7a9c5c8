package kz.ruqsat.notification.notice;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Send a delivered or failed notice once more, unchanged. */
public record ResendNotice(
        @TargetAggregateIdentifier String noticeId,
        Instant resentAt,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
