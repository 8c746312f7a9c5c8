package kz.ruqsat.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ruqsat.platform.embedded.Ports;
import kz.ruqsat.platform.embedded.ServiceDatabase;
import org.jspecify.annotations.Nullable;

/** The environment of each process: everything that a site would configure. */
record Variables(Addresses addresses, DataDirectory data, List<Child> children) {

    Map<String, String> of(Child child, @Nullable ServiceDatabase database) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("SERVER_PORT", Integer.toString(addresses.web(child)));
        variables.put("MANAGEMENT_SERVER_PORT", Integer.toString(addresses.management(child)));
        variables.put("SPRING_PROFILES_ACTIVE", "sandbox");
        variables.put("AXONIQ_UPDATE_CHECKER_DISABLED", "true"); // no packet leaves the machine
        variables.put("RUQSAT_ORIGIN", addresses.origin());
        variables.put("RUQSAT_ISSUER", addresses.origin());
        variables.put("RUQSAT_SANDBOX_CLOCK", data.clock().toString());
        variables.put("RUQSAT_SMTP_HOST", Ports.LOOPBACK);
        variables.put("RUQSAT_SMTP_PORT", Integer.toString(addresses.smtp()));
        variables.put("RUQSAT_SANDBOX_DIR", data.sandbox().toString());
        variables.put("RUQSAT_KAFKA", Ports.LOOPBACK + ":" + addresses.kafka());
        addIssuer(variables);
        addRoutes(variables);
        if (database != null) {
            addDatabase(variables, database);
        }
        return variables;
    }

    private void addIssuer(Map<String, String> variables) {
        children.stream()
                .filter(child -> child.name().equals("sandbox"))
                .findFirst()
                .ifPresent(sandbox -> {
                    String issuer = addresses.inside(addresses.web(sandbox));
                    variables.put("RUQSAT_JWKS", issuer + "/oauth2/jwks");
                    variables.put("RUQSAT_TOKEN_URI", issuer + "/oauth2/token");
                });
    }

    private void addRoutes(Map<String, String> variables) {
        for (Child child : children) {
            if (child.routeVariable() != null) {
                variables.put(child.routeVariable(), addresses.inside(addresses.web(child)));
            }
        }
    }

    private static void addDatabase(Map<String, String> variables, ServiceDatabase database) {
        variables.put("RUQSAT_DB_URL", database.url());
        variables.put("RUQSAT_DB_USER", database.user());
        variables.put("RUQSAT_DB_PASSWORD", database.password());
        variables.put("RUQSAT_DB_OWNER_USER", database.ownerUser());
        variables.put("RUQSAT_DB_OWNER_PASSWORD", database.ownerPassword());
    }
}
