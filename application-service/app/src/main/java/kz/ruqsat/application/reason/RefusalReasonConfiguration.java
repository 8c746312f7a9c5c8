package kz.ruqsat.application.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Reads the code list at start; one that is incomplete stops the start. */
@Configuration(proxyBeanMethods = false)
public class RefusalReasonConfiguration {

    @Bean
    public static RefusalReasons refusalReasons() {
        try (InputStream in = RefusalReasonConfiguration.class.getResourceAsStream("/codes/refusal-reasons.json")) {
            if (in == null) {
                throw new IllegalStateException("codes/refusal-reasons.json is missing");
            }
            return JsonMapper.builder().build().readValue(in, RefusalReasons.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
