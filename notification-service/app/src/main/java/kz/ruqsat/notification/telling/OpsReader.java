package kz.ruqsat.notification.telling;

import kz.ruqsat.platform.language.Language;

/** The authority's own people who watch the terms: one mailbox, one language. */
public record OpsReader(String email, Language language) {}
