package kz.ruqsat.notification.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes one POST: no redirect is followed, no cookie kept, no proxy or repeat added, the body of the answer is not
 * read, and after the time-out the connection is cut however slowly the other side drips.
 */
final class WebhookCaller implements Closeable {

    private final WebhookSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService scissors = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-timeouts").factory());

    WebhookCaller(WebhookSettings settings, TargetGuard guard) {
        this.settings = settings;
        var connect = Timeout.of(settings.connectTimeout());
        var whole = Timeout.of(settings.timeout());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver(guard))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(whole)
                        .build())
                .setMaxConnTotal(64)
                .setMaxConnPerRoute(8)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(whole)
                        .setRedirectsEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Ruqsat-Webhooks/1")
                .build();
    }

    /**
     * Calls once.
     *
     * @return the status of the answer; what else it says is not read
     * @throws InterruptedIOException if it took longer than the time-out
     */
    int post(URI target, Map<String, String> headers, String body) throws IOException {
        var request = new HttpPost(target);
        headers.forEach(request::setHeader);
        request.setEntity(
                new StringEntity(body, ContentType.create("application/cloudevents+json", StandardCharsets.UTF_8)));
        var late = new AtomicBoolean();
        var cut = scissors.schedule(
                () -> {
                    late.set(true);
                    request.abort();
                },
                settings.timeout().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.executeOpen(null, request, null).getCode();
        } catch (IOException failed) {
            if (late.get()) {
                throw (IOException) new InterruptedIOException("no answer in time").initCause(failed);
            }
            throw failed;
        } finally {
            cut.cancel(false);
            // Closing the answer would read it to its end first, and it may have none: the connection is cut instead.
            request.abort();
        }
    }

    private static DnsResolver resolver(TargetGuard guard) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return guard.resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    @Override
    public void close() throws IOException {
        scissors.shutdownNow();
        client.close();
    }
}
