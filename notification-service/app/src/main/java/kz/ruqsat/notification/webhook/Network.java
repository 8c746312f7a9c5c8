package kz.ruqsat.notification.webhook;

import java.net.InetAddress;

/** A range of addresses in CIDR notation, for example {@code 10.0.0.0/8}. */
record Network(byte[] prefix, int bits) {

    static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        try {
            // A literal address: nothing is looked up.
            byte[] prefix = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(cidr.substring(slash + 1));
            if (bits < 0 || bits > prefix.length * 8) {
                throw new IllegalArgumentException("no such prefix length");
            }
            return new Network(prefix, bits);
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException("not a network in CIDR notation: " + cidr, wrong);
        }
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((other[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
