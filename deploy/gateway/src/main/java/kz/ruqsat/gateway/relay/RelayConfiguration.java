package kz.ruqsat.gateway.relay;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import kz.ruqsat.gateway.Origin;
import kz.ruqsat.platform.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

    /** HTTP/1.1 only: an upgrade to HTTP/2 would be offered with every request and taken by none of our services. */
    @Bean(destroyMethod = "shutdownNow")
    HttpClient upstreamClient(RelaySettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** Before our own controllers: the sandbox clock belongs to the service that waits for it, not to the gateway. */
    @Bean
    SimpleUrlHandlerMapping routes(
            RouteSettings routes,
            RelaySettings settings,
            HttpClient client,
            SessionTokens tokens,
            Origin origin,
            ProblemWriter problems) {
        var handlers = new HashMap<String, HttpRequestHandler>();
        for (Route route : RouteTable.ROUTES) {
            URI upstream = routes.of(route.target());
            if (upstream != null) {
                var exchange = new Upstream(client, upstream, settings);
                var relay = new Relay(route, exchange, new Headers(route.target(), upstream, origin), tokens, problems);
                route.patterns().forEach(pattern -> handlers.put(pattern, relay));
            }
        }
        return new SimpleUrlHandlerMapping(Map.copyOf(handlers), -10);
    }
}
