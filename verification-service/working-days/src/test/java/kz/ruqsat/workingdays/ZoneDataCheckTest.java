package kz.ruqsat.workingdays;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ZoneDataCheckTest {

    @Test
    void this_jvm_knows_that_almaty_is_at_five_hours() {
        assertThatCode(ZoneDataCheck::requireCurrent).doesNotThrowAnyException();
    }

    @Test
    void older_zone_data_are_refused_with_their_version_and_what_to_do() {
        assertThatThrownBy(
                        () -> ZoneDataCheck.requireCurrent(ZoneOffset.ofHours(6).getRules(), "2023c"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The time zone data of this JVM (2023c) put Asia/Almaty at UTC+06:00 after 1 March 2024;"
                        + " it is UTC+05:00. Update the JDK: 2024a or newer is needed.");
    }
}
