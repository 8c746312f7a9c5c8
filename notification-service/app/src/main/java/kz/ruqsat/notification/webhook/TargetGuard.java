package kz.ruqsat.notification.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps webhooks from being used to reach what only we can reach. The address is checked after it was resolved, at
 * every delivery, and the call goes to exactly the addresses that were checked: a name that resolves differently a
 * moment later gains nothing.
 */
final class TargetGuard {

    /** Special-purpose ranges of the IANA registries: nothing there is a server on the public internet. */
    private static final List<Network> CLOSED = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // shared by carriers
                    "127.0.0.0/8", // loopback
                    "169.254.0.0/16", // link-local, where clouds answer with credentials
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // relays of 6to4
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved and broadcast
                    "::/96", // unspecified, loopback, IPv4-compatible
                    "64:ff9b::/96", // leads to IPv4
                    "64:ff9b:1::/48", // leads to IPv4
                    "100::/64", // discard
                    "2001::/23", // protocol assignments, Teredo among them
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4, leads to IPv4
                    "3fff::/20", // documentation
                    "5f00::/16", // segment routing
                    "fc00::/7", // private
                    "fe80::/10", // link-local
                    "fec0::/10", // site-local
                    "ff00::/8") // multicast
            .map(Network::of)
            .toList();

    private final boolean plainHttp;
    private final List<Network> open;

    /**
     * @param plainHttp whether {@code http} is allowed beside {@code https}
     * @param open networks that may be called although they are closed by default
     */
    TargetGuard(boolean plainHttp, List<Network> open) {
        this.plainHttp = plainHttp;
        this.open = List.copyOf(open);
    }

    /** The target if its form is acceptable: absolute, https, with a host, without user and fragment. */
    Optional<URI> target(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
        boolean scheme =
                "https".equalsIgnoreCase(uri.getScheme()) || (plainHttp && "http".equalsIgnoreCase(uri.getScheme()));
        boolean form = uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
        return scheme && form && url.length() <= 2000 ? Optional.of(uri) : Optional.empty();
    }

    /**
     * Whether an address may be registered: its form is acceptable, and its host does not lead to a closed network right
     * now. A host that cannot be resolved right now may: it is asked again at every call.
     */
    boolean mayBeTarget(String url) {
        Optional<URI> target = target(url);
        if (target.isEmpty()) {
            return false;
        }
        try {
            resolve(bare(target.get().getHost()));
            return true;
        } catch (ForbiddenTarget forbidden) {
            return false;
        } catch (UnknownHostException unknownNow) {
            return true;
        }
    }

    /** The host without the brackets of a literal IPv6 address. */
    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /**
     * The addresses of a host, all of which may be called.
     *
     * @throws ForbiddenTarget if any of them may not
     * @throws UnknownHostException if it has none
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!mayCall(address)) {
                throw new ForbiddenTarget(host);
            }
        }
        return addresses;
    }

    boolean mayCall(InetAddress address) {
        return open.stream().anyMatch(network -> network.contains(address))
                || CLOSED.stream().noneMatch(network -> network.contains(address));
    }
}
