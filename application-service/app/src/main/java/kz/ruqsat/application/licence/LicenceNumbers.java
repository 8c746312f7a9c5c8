package kz.ruqsat.application.licence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws licence numbers; each is drawn once. */
@Component
public class LicenceNumbers {

    private final JdbcClient jdbc;
    private final String letters;

    LicenceNumbers(JdbcClient jdbc, @Value("${ruqsat.licence.letters}") String letters) {
        this.jdbc = jdbc;
        this.letters = letters;
        LicenceNumber.of(letters, 1);
    }

    public String next() {
        var place =
                jdbc.sql("select nextval('licence_number')").query(Long.class).single();
        return LicenceNumber.of(letters, place);
    }
}
