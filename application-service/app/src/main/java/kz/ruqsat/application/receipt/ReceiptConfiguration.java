package kz.ruqsat.application.receipt;

import java.nio.file.Path;
import java.time.ZoneId;
import kz.ruqsat.platform.security.PublicPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Where the key comes from: a file that the site provides; only the sandbox makes one for itself. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {

    @Bean
    ReceiptKey receiptKey(@Value("${ruqsat.receipt.key-file}") Path path, Environment environment) {
        var file = new ReceiptKeyFile(path);
        if (!file.exists()) {
            if (!environment.acceptsProfiles(Profiles.of("sandbox"))) {
                throw new IllegalStateException("no receipt key: " + path + " is missing (ruqsat.receipt.key-file)");
            }
            file.create();
        }
        return file.read();
    }

    @Bean
    Receipts receipts(ReceiptKey key, ZoneId zone) {
        return new Receipts(key, zone);
    }

    /** Whoever holds a receipt may verify it. */
    @Bean
    PublicPaths receiptKeysAreOpen() {
        return PublicPaths.of("/api/v1/receipt-keys");
    }
}
