package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_20;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationExportsTest extends RunningTerms {

    private String licence;
    private String first;
    private String second;

    @BeforeEach
    void twoTerms() {
        itIs("2026-03-20T11:00");
        licence = "=" + Ids.next();
        second = arm(ObligationKind.DECISION, Party.AUTHORITY, FRI_2026_03_20, 15, licence);
        first = arm(ObligationKind.POOL_SWITCH_NOTICE, Party.LICENSEE, FRI_2026_03_20, 2, licence);
    }

    @Test
    void a_table_holds_the_rows_of_the_list_in_its_order() {
        var answer = export(".csv?subject=" + licence);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"obligations.csv\"");
        var lines = answer.body().split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("id,status,kind,party,dueOn,dueAt,workingDaysLeft,workingDaysLate,");
        assertThat(lines[1])
                .startsWith(first
                        + ",DUE_SOON,POOL_SWITCH_NOTICE,LICENSEE,2026-03-27,2026-03-28T00:00+05:00,2,0,,'"
                        + licence + ",2026-01-05,");
        assertThat(lines[2]).startsWith(second + ",RUNNING,DECISION,AUTHORITY,");
    }

    @Test
    void a_calendar_holds_an_entry_for_the_last_day_of_each() {
        var answer = export(".ics?subject=" + licence);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:" + first + "@ruqsat.kz\r\n")
                .contains("DTSTART;VALUE=DATE:20260327\r\nDTEND;VALUE=DATE:20260328\r\n");
        assertThat(answer.body().split("BEGIN:VEVENT")).hasSize(3);
        assertThat(answer.body().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @CsvSource({"kk, Басқа пулға", "ru, Уведомление", "en, Notice"})
    void a_calendar_speaks_the_language_asked_for(String language, String word) {
        var unfolded =
                export(".ics?lang=" + language + "&subject=" + licence).body().replace("\r\n ", "");

        assertThat(unfolded).contains("SUMMARY:" + word).doesNotContain("⟦");
    }

    @Test
    void filters_restrict_what_is_taken_away() {
        assertThat(export(".csv?kind=DECISION&subject=" + licence).body().split("\r\n"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".ics"})
    void what_is_not_understood_is_refused(String form) {
        assertThat(answer(form + "?status=NONSENSE").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> export(String rest) {
        var answer = answer(rest);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> answer(String rest) {
        return get(
                "/api/v1/obligations" + rest.replace("==", "=%3D"),
                "Authorization",
                tokens.bearer("officer-demo", Role.OFFICER));
    }
}
