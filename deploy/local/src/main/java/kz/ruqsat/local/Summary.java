package kz.ruqsat.local;

import java.util.List;
import java.util.Locale;

/** What a person needs to know when everything is ready. */
record Summary(Addresses addresses, DataDirectory data, double seconds) {

    List<String> lines() {
        String origin = addresses.origin();
        return List.of(
                "",
                String.format(Locale.ROOT, "Ready in %.1f s.", seconds),
                "",
                "  Open       " + origin,
                "  Sign in    officer, officer2, approver, monitor, pool, auditor, admin (password = name)",
                "  Clients    portal-demo, officer-demo, approver-demo, monitor-demo, pool-demo, auditor-demo, admin-demo",
                "             (secret = name): POST " + origin + "/oauth2/token",
                "  Mail       " + origin + "/sandbox/mail",
                "  Clock      " + origin + "/sandbox/clock",
                "  Logs       " + data.logs(),
                "",
                "Ctrl-C stops everything. What you store is kept in " + data.root() + "; --fresh starts empty.",
                "");
    }
}
