package kz.ruqsat.gateway.relay;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body that breaks off when it passes the limit, for bodies that do not say their size. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long seen;

    LimitedBody(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) throws TooLarge {
        seen += more;
        if (seen > limit) {
            throw new TooLarge(limit);
        }
    }

    /** More came than the entrance lets in. */
    static final class TooLarge extends IOException {

        TooLarge(long limit) {
            super("the body is larger than " + limit + " bytes");
        }

        static boolean caused(@Nullable Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof TooLarge) {
                    return true;
                }
            }
            return false;
        }
    }
}
