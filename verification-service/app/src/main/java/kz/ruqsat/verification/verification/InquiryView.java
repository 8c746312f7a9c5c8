package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as callers see it.
 *
 * @param id also that of the obligation to answer
 * @param state {@code AWAITED}, {@code ANSWERED}, {@code UNANSWERED} or {@code DROPPED}
 * @param outcome of the answer: {@code ANSWERED}, {@code AGREED} or {@code DISAGREED}; of silence that counts as one:
 *     {@code AGREED}
 */
public record InquiryView(
        String id,
        InquiryKind kind,
        @Nullable String addressee,
        String text,
        LocalDate on,
        String openedBy,
        Instant openedAt,
        String state,
        @Nullable String outcome,
        boolean bySilence,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public static InquiryView of(KnownInquiry inquiry) {
        var opened = inquiry.opened();
        var answered = inquiry.answered();
        var unanswered = inquiry.unanswered();
        boolean silence =
                answered == null && unanswered != null && unanswered.meaning().equals("AGREED");
        return new InquiryView(
                opened.inquiryId(),
                inquiry.kind(),
                opened.addressee(),
                opened.text(),
                opened.on(),
                opened.openedBy(),
                opened.openedAt(),
                state(inquiry),
                answered != null ? answered.outcome() : silence ? "AGREED" : null,
                silence,
                answered == null ? null : answered.text(),
                answered == null ? null : answered.receivedAt());
    }

    private static String state(KnownInquiry inquiry) {
        if (inquiry.answered() != null) {
            return "ANSWERED";
        }
        if (inquiry.dropped() != null) {
            return "DROPPED";
        }
        return inquiry.unanswered() == null ? "AWAITED" : "UNANSWERED";
    }
}
