package kz.ruqsat.e2e;

/** One published message. A message that was sent twice has the same id twice. */
record Message(String topic, String key, String type, String id, String body) {}
