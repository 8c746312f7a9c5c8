package kz.ruqsat.verification.obligation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import kz.ruqsat.verification.obligation.Explanation.Part;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An explanation as a document to print, to send or to lay before a court. The fonts hold all Kazakh letters. */
final class ExplanationPdf {

    private static final String REGULAR = "/fonts/DejaVuSans.ttf";
    private static final String BOLD = "/fonts/DejaVuSans-Bold.ttf";
    private static final float TITLE = 15;
    private static final float HEADING = 11.5f;
    private static final float TEXT = 9.5f;
    private static final float LABEL_WIDTH = 150;
    private static final float MARK_WIDTH = 28;

    private ExplanationPdf() {}

    static byte[] of(Explanation explanation) {
        try (var document = new PDDocument()) {
            var regular = font(document, REGULAR);
            var bold = font(document, BOLD);
            describe(document, explanation);
            try (var paper = new PdfPaper(document, regular)) {
                for (var part : explanation.parts()) {
                    write(paper, part, regular, bold);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PdfPaper paper, Part part, PDFont regular, PDFont bold) throws IOException {
        switch (part) {
            case Part.Title(var title) -> paper.paragraph(title, bold, TITLE, 0, 10);
            case Part.Heading(var heading) -> {
                paper.space(8);
                paper.paragraph(heading, bold, HEADING, 0, 4);
            }
            case Part.Fact(var label, var value) -> paper.row(label, bold, value, regular, TEXT, LABEL_WIDTH);
            case Part.Day(var mark, var day) -> paper.row(mark, bold, day, regular, TEXT, MARK_WIDTH);
            case Part.Paragraph(var text) -> paper.paragraph(text, regular, TEXT, 0, 4);
        }
    }

    private static void describe(PDDocument document, Explanation explanation) {
        explanation.parts().stream()
                .filter(Part.Title.class::isInstance)
                .findFirst()
                .ifPresent(title -> document.getDocumentInformation().setTitle(((Part.Title) title).text()));
        document.getDocumentCatalog().setLanguage(explanation.language().code());
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExplanationPdf.class.getResourceAsStream(file), file)) {
            return PDType0Font.load(document, in, true);
        }
    }
}
