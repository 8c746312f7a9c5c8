package kz.ruqsat.notification.contract;

import java.time.Instant;

/**
 * A notice was handed to its channel. That it was read is another fact, which this does not say. A notice that was sent
 * again is delivered again.
 *
 * @param noticeId derived from the cause, the recipient and the channel
 * @param about id of the message that caused the notice
 * @param recipient personal data: e-mail address; for WEBHOOK the id of the endpoint
 * @param channel EMAIL, WEBHOOK or DIGEST
 * @param deliveredAt when the channel took it over
 */
public record NoticeDeliveredV1(String noticeId, String about, String recipient, String channel, Instant deliveredAt) {}
