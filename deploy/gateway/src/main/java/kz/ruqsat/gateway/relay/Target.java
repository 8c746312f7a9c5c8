package kz.ruqsat.gateway.relay;

/** Who stands behind the entrance. */
enum Target {
    APPLICATION,
    VERIFICATION,
    POOL_REGISTRY,
    NOTIFICATION,
    /** Issuer and mailbox of the sandbox; a production site has its own elsewhere. */
    SANDBOX
}
