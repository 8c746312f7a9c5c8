package kz.ruqsat.notification;

import kz.ruqsat.platform.language.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who writes and who watches.
 *
 * @param from sender of letters
 * @param opsEmail mailbox of the authority's people who watch the terms
 * @param opsLanguage their language
 * @param source URI of this installation, the {@code source} of CloudEvents
 */
@ConfigurationProperties("ruqsat.notices")
record NoticeSettings(String from, String opsEmail, Language opsLanguage, String source) {}
