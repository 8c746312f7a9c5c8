package kz.ruqsat.platform.embedded;

/**
 * One service's database and its two roles: the owner, who migrates, and the runtime role, who reads and writes rows but
 * can neither create nor change nor drop anything.
 */
public record ServiceDatabase(String url, String ownerUser, String ownerPassword, String user, String password) {

    @Override
    public String toString() {
        return url + " as " + user; // never the passwords
    }
}
