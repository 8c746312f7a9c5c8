package kz.ruqsat.example;

/** The sample clients of the sandbox; each one's secret is its name. */
public enum Client {
    PORTAL("portal-demo"),
    OFFICER("officer-demo"),
    APPROVER("approver-demo"),
    MONITOR("monitor-demo"),
    POOL("pool-demo"),
    AUDITOR("auditor-demo"),
    ADMIN("admin-demo");

    private final String id;

    Client(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
