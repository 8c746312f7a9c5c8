package kz.ruqsat.gateway;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The public address of the product, from configuration and never from a request: what a browser is sent back to, what
 * upstreams are told in {@code X-Forwarded-*}, and what counts as our own pages.
 */
@Component
public final class Origin {

    private final URI uri;

    public Origin(@Value("${ruqsat.origin}") URI uri) {
        if (uri.getHost() == null
                || !(uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))) {
            throw new IllegalArgumentException("ruqsat.origin must look like https://host[:port], not " + uri);
        }
        this.uri = uri;
    }

    public String scheme() {
        return uri.getScheme();
    }

    /** Host with its port, if the port is written in the address. */
    public String authority() {
        return uri.getRawAuthority();
    }

    public int port() {
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return scheme().equals("https") ? 443 : 80;
    }

    /** An absolute address of ours. */
    public String at(String path) {
        return this + path;
    }

    @Override
    public String toString() {
        return scheme() + "://" + authority();
    }
}
