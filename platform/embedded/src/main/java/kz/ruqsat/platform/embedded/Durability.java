package kz.ruqsat.platform.embedded;

import java.util.List;

/** Whether what was committed must survive the machine. The embedded starter's own default is that it need not. */
enum Durability {
    DURABLE("on"),
    THROW_AWAY("off");

    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}
