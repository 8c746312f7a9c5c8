package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's own role may add to what is only ever added to, and no more. */
class StorageTest extends RunningService {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update document_content set media_type = 'x'",
                "delete from document_content",
                "truncate document_content",
                "delete from change_feed",
                "update change_feed set type = 'x'",
                "delete from requirement_told",
                "update verification_told set outcome = 'ALL_MET'",
                "select setval('licence_number', 1)"
            })
    void what_is_only_added_to_cannot_be_changed(String sql) {
        assertThatThrownBy(() -> {
                    if (sql.startsWith("select")) {
                        jdbc.sql(sql).query().listOfRows();
                    } else {
                        jdbc.sql(sql).update();
                    }
                })
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
