package kz.ruqsat.application.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Reads the code lists at start; one that is incomplete stops the start. */
@Configuration(proxyBeanMethods = false)
public class RefusalReasonConfiguration {

    @Bean
    public static RefusalReasons refusalReasons() {
        return read("/codes/refusal-reasons.json", RefusalReasons.class);
    }

    @Bean
    public static LicenceGrounds licenceGrounds() {
        return read("/codes/licence-grounds.json", LicenceGrounds.class);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = RefusalReasonConfiguration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return JsonMapper.builder().build().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
