package kz.ruqsat.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;

/** How the server is set up, the same on every machine whatever its zone and language. */
final class PostgresSettings {

    private PostgresSettings() {}

    static EmbeddedPostgres.Builder apply(
            EmbeddedPostgres.Builder builder, PostgresDirectory directory, Durability durability) {
        var output = ProcessBuilder.Redirect.appendTo(directory.output().toFile());
        builder.setDataDirectory(directory.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(output)
                .setOutputRedirector(output)
                // Sorting and case folding by code point rules that come with the server, not with the machine.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("unix_socket_directories", "") // a stale socket in /tmp must not stop us
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "200")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log") // relative, so that the path may contain spaces
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on");
        Durability.SETTINGS.forEach(setting -> builder.setServerConfig(setting, durability.value()));
        return builder;
    }
}
