package kz.ruqsat.platform.publishing;

/**
 * Names of the headers around every message: CloudEvents in Kafka's binary form, and two of ours for order.
 *
 * <p>{@link #SEQUENCE} is the event's number in its aggregate's history; {@link #PREVIOUS} is the number of the event
 * published before it on the same key, or -1. A consumer that knows the last number it took can tell a repeat from a
 * hole, although not every event is published.
 */
public final class EnvelopeHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SEQUENCE = "ce_sequence";
    public static final String PREVIOUS = "ce_previous";
    public static final String CONTENT_TYPE = "content-type";

    private EnvelopeHeaders() {}
}
