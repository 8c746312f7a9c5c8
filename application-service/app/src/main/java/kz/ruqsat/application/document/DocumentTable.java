package kz.ruqsat.application.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps bytes by the hash of their content: the same content is kept once. */
@Component
public class DocumentTable {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    DocumentTable(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the bytes, within the transaction at hand. */
    public void keep(String sha256, String mediaType, byte[] bytes) {
        jdbc.sql("""
                        insert into document_content (sha256, media_type, size, bytes, stored_at)
                        values (?, ?, ?, ?, ?) on conflict (sha256) do nothing""")
                .params(sha256, mediaType, bytes.length, bytes, java.sql.Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<byte[]> bytes(String sha256) {
        return jdbc.sql("select bytes from document_content where sha256 = ?")
                .param(sha256)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
