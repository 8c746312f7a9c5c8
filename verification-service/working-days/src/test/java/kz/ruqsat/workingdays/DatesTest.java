package kz.ruqsat.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEE_uuuu_MM_dd", Locale.ENGLISH);

    @Test
    void every_date_is_the_weekday_that_its_name_says() throws IllegalAccessException {
        List<Field> dates = Arrays.stream(Dates.class.getDeclaredFields())
                .filter(field -> field.getType() == LocalDate.class)
                .toList();
        assertThat(dates).hasSizeGreaterThan(30);
        for (Field date : dates) {
            assertThat(NAME.format((LocalDate) date.get(null)).toUpperCase(Locale.ROOT))
                    .isEqualTo(date.getName());
        }
    }
}
