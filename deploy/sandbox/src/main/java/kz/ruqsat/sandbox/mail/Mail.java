package kz.ruqsat.sandbox.mail;

import java.time.Instant;

/**
 * One letter as it arrived for one recipient.
 *
 * @param id number in the order of arrival
 * @param to to whom it was delivered, not what its header says
 * @param from what its header says
 * @param subject decoded, empty if it has none
 * @param receivedAt by the product's clock
 * @param text the readable parts, empty if there is none
 * @param html the HTML parts as source text, empty if there is none
 */
record Mail(long id, String to, String from, String subject, Instant receivedAt, String text, String html) {}
