package kz.ruqsat.gateway.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one caller may ask.
 *
 * @param perSecond requests a second that one client may go on sending
 * @param burst requests that one client may send at once after a pause
 * @param addressFactor how many clients' worth one network address may send, since many may share it
 * @param clients how many clients are remembered; the longest silent one is forgotten first
 */
@ConfigurationProperties("ruqsat.rate-limit")
record RateLimitSettings(long perSecond, long burst, long addressFactor, int clients) {}
