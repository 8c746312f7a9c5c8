package kz.ruqsat.notification.contract;

import java.time.Instant;

/**
 * A notice was given up, after its last attempt or because no attempt can help: its reader was not told this way.
 *
 * @param noticeId derived from the cause, the recipient and the channel
 * @param about id of the message that caused the notice
 * @param recipient personal data: e-mail address, empty if none is known; for WEBHOOK the id of the endpoint
 * @param channel EMAIL, WEBHOOK or DIGEST
 * @param reason code of the reason, for example ADDRESS_REFUSED; more may be added
 * @param failedAt when it was given up
 */
public record NoticeFailedV1(
        String noticeId, String about, String recipient, String channel, String reason, Instant failedAt) {}
