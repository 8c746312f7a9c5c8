package kz.ruqsat.notification.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are kept and called.
 *
 * @param secretKey 32 bytes in Base64 under which the secrets of endpoints are kept
 * @param allowHttp whether {@code http} targets are allowed beside {@code https}
 * @param allowedNetworks CIDR ranges that may be called although they are private
 * @param connectTimeout for the connection and the TLS handshake
 * @param timeout for the whole call
 */
@ConfigurationProperties("ruqsat.webhooks")
public record WebhookSettings(
        String secretKey,
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue List<String> allowedNetworks,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration timeout) {

    TargetGuard guard() {
        return new TargetGuard(
                allowHttp, allowedNetworks.stream().map(Network::of).toList());
    }
}
