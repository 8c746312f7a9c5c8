package kz.ruqsat.gateway.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What passes through the entrance, and how long an upstream may take.
 *
 * @param bodyLimit largest body of a request
 * @param connectTimeout until the connection stands
 * @param answerTimeout until the answer begins; its body may then take as long as it flows
 * @param retryAfter what callers are told when an upstream does not answer
 */
@ConfigurationProperties("ruqsat.relay")
record RelaySettings(DataSize bodyLimit, Duration connectTimeout, Duration answerTimeout, Duration retryAfter) {}
