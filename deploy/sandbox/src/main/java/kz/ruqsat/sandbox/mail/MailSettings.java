package kz.ruqsat.sandbox.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mailbox.
 *
 * @param port where it takes mail in, on this machine only; 0 for any free one
 * @param keep how many letters it keeps, the oldest go first
 */
@ConfigurationProperties("ruqsat.sandbox.mail")
record MailSettings(int port, int keep) {}
