package kz.ruqsat.verification.verification;

import org.jspecify.annotations.Nullable;

/**
 * An inquiry and what became of it.
 *
 * @param answered the answer, which may also come after the term
 * @param unanswered that the term had passed in silence
 * @param dropped that the case ended first
 */
public record KnownInquiry(
        InquiryOpened opened,
        @Nullable InquiryAnswered answered,
        @Nullable InquiryUnanswered unanswered,
        @Nullable InquiryDropped dropped) {

    static KnownInquiry of(InquiryOpened opened) {
        return new KnownInquiry(opened, null, null, null);
    }

    public InquiryKind kind() {
        return InquiryKind.valueOf(opened.kind());
    }

    /** Whether an answer is still awaited. */
    public boolean isAwaited() {
        return answered == null && unanswered == null && dropped == null;
    }

    /** Whether an answer, even a late one, can still be entered. */
    boolean mayBeAnswered() {
        return answered == null && dropped == null;
    }

    KnownInquiry with(InquiryAnswered event) {
        return new KnownInquiry(opened, event, unanswered, dropped);
    }

    KnownInquiry with(InquiryUnanswered event) {
        return new KnownInquiry(opened, answered, event, dropped);
    }

    KnownInquiry with(InquiryDropped event) {
        return new KnownInquiry(opened, answered, unanswered, event);
    }
}
