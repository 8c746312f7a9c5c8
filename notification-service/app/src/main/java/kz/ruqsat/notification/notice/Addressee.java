package kz.ruqsat.notification.notice;

import kz.ruqsat.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who is told, in what capacity and over which channel.
 *
 * @param address e-mail address, or the id of a webhook endpoint; empty if none is known
 * @param portal the portal through which the case came; null where no portal may see the notice
 */
public record Addressee(
        Reader reader,
        Channel channel,
        @PersonalData String address,
        @Nullable String portal) {

    public Addressee {
        address = address.strip();
    }

    public static Addressee email(Reader reader, @Nullable String address, @Nullable String portal) {
        return new Addressee(reader, Channel.EMAIL, address == null ? "" : address, portal);
    }

    public static Addressee webhook(String endpointId, String portal) {
        return new Addressee(Reader.PORTAL, Channel.WEBHOOK, endpointId, portal);
    }

    /** The id of the notice about one cause to this addressee: the same cause told again is the same notice. */
    public String noticeIdFor(String cause) {
        return Ids.derived(cause, "notice/" + channel + '/' + (address.isEmpty() ? reader.name() : address));
    }
}
