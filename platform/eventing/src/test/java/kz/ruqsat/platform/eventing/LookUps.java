package kz.ruqsat.platform.eventing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Notes every host that this JVM asks for by name, before anything can be sent to it. */
public final class LookUps extends InetAddressResolverProvider {

    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    /** The names asked for that are not this machine. */
    static Set<String> foreign() {
        var foreign = new java.util.TreeSet<>(ASKED);
        foreign.removeIf(host -> host.equals("localhost") || host.equals(ownName()));
        return foreign;
    }

    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver builtin = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                ASKED.add(host);
                return builtin.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtin.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "look-ups of a test";
    }
}
