package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Decision.FRI_2026_06_12;
import static kz.ruqsat.verification.obligation.Decision.WED_2026_06_10;
import static kz.ruqsat.verification.obligation.Decision.armed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The document says what the text says, letter by letter, in each language. */
class ExplanationPdfTest {

    private static final Dates DATES = new Dates(Terms.ALMATY);

    @TempDir
    Path files;

    @ParameterizedTest
    @EnumSource(Language.class)
    void its_text_can_be_taken_out_and_is_that_of_the_explanation(Language language) throws IOException {
        var explanation = explanation(language, "Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і");

        var text = text(ExplanationPdf.of(explanation));

        for (var part : explanation.parts()) {
            for (var word : words(part)) {
                assertThat(text).contains(word);
            }
        }
        assertThat(text).contains("Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і");
    }

    @Test
    void it_goes_on_on_the_next_page_and_tells_its_language_and_title() throws IOException {
        var bytes = ExplanationPdf.of(explanation(Language.KK, "ұ".repeat(12_000)));

        try (var document =
                Loader.loadPDF(Files.write(files.resolve("long.pdf"), bytes).toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        }
    }

    @Test
    void what_no_font_holds_is_a_mark_and_no_failure() throws IOException {
        assertThat(text(ExplanationPdf.of(explanation(Language.EN, "sign \u4E2D done"))))
                .contains("sign ? done");
    }

    static Explanation explanation(Language language, String note) throws IOException {
        var paused = Decision.paused("COURT_ORDER", WED_2026_06_10, armed());
        var noted = new ObligationPaused(
                paused.obligationId(),
                paused.reasonCode(),
                paused.category(),
                paused.reasonKk(),
                paused.reasonRu(),
                paused.reasonEn(),
                paused.basis(),
                paused.from(),
                paused.mode(),
                note,
                null,
                paused.workingDaysLeft(),
                paused.pausedAt());
        var resumed = Decision.resumed("COURT_ORDER", FRI_2026_06_12, armed(), noted);
        var extended = Decision.extended(2, armed(), noted, resumed);
        List<Recorded> history = new ArrayList<>();
        for (var event : List.of(armed(), noted, resumed, extended)) {
            history.add(new Recorded(
                    "event-" + history.size(),
                    Terms.ID,
                    history.size(),
                    event.getClass().getSimpleName(),
                    event,
                    Terms.ARMED,
                    Map.of()));
        }
        var bundle = Bundle.load(ExplanationPdfTest.class.getClassLoader(), Messages.baseNames());
        return Explanation.of(KnownObligation.of(history), language, new Messages(bundle, DATES), DATES);
    }

    private static List<String> words(Explanation.Part part) {
        return switch (part) {
            case Explanation.Part.Title(var title) -> List.of(title.split(" "));
            case Explanation.Part.Heading(var heading) -> List.of(heading.split(" "));
            case Explanation.Part.Fact(var label, var value) -> List.of((label + " " + value).split(" "));
            case Explanation.Part.Day(var mark, var day) -> List.of((mark + " " + day).split(" "));
            case Explanation.Part.Paragraph(var text) -> List.of(text.split(" "));
        };
    }

    private String text(byte[] pdf) throws IOException {
        try (var document =
                Loader.loadPDF(Files.write(files.resolve("one.pdf"), pdf).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
