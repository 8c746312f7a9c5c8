package kz.ruqsat.verification.obligation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Pages that are written from top to bottom: a line that no longer fits begins the next page. */
final class PdfPaper implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float LEADING = 1.4f;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float NUMBER = 8;

    private final PDDocument document;
    private final PDFont numbers;
    private @Nullable PDPageContentStream page;
    private float y;

    PdfPaper(PDDocument document, PDFont numbers) {
        this.document = document;
        this.numbers = numbers;
    }

    void space(float height) {
        y -= height;
    }

    /** @param after space below */
    void paragraph(String text, PDFont font, float size, float indent, float after) throws IOException {
        for (var line : lines(text, font, size, WIDTH - indent)) {
            write(begin(size), line, font, size, MARGIN + indent);
            y -= size * LEADING;
        }
        y -= after;
    }

    /** A short word and, beside it, a text that may take several lines. */
    void row(String head, PDFont headFont, String text, PDFont font, float size, float headWidth) throws IOException {
        boolean first = true;
        for (var line : lines(text, font, size, WIDTH - headWidth)) {
            var stream = begin(size);
            if (first) {
                write(stream, head, headFont, size, MARGIN);
                first = false;
            }
            write(stream, line, font, size, MARGIN + headWidth);
            y -= size * LEADING;
        }
        y -= 2;
    }

    private PDPageContentStream begin(float size) throws IOException {
        var current = page;
        if (current == null || y - size < MARGIN) {
            close();
            var fresh = new PDPage(PDRectangle.A4);
            document.addPage(fresh);
            current = new PDPageContentStream(document, fresh);
            page = current;
            var number = String.valueOf(document.getNumberOfPages());
            write(current, number, numbers, NUMBER, PDRectangle.A4.getWidth() - MARGIN, MARGIN / 2);
            y = PDRectangle.A4.getHeight() - MARGIN - size;
        }
        return current;
    }

    private void write(PDPageContentStream stream, String text, PDFont font, float size, float x) throws IOException {
        write(stream, text, font, size, x, y);
    }

    private static void write(PDPageContentStream stream, String text, PDFont font, float size, float x, float height)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, height);
        stream.showText(text);
        stream.endText();
    }

    /** Broken between words; a word that is wider than the line is broken where it must be. */
    private static List<String> lines(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : shown(text, font).split(" ")) {
            var rest = word;
            while (true) {
                var candidate = line.isEmpty() ? rest : line + " " + rest;
                if (width(candidate, font, size) <= width) {
                    line.setLength(0);
                    line.append(candidate);
                    break;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    continue;
                }
                int fits = fitting(rest, font, size, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String word, PDFont font, float size, float width) throws IOException {
        int end = 1;
        while (end < word.length() && width(word.substring(0, end + 1), font, size) <= width) {
            end++;
        }
        return end;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** People may write anything into a note: what the font does not hold is shown as a mark, not a failure. */
    private static String shown(String text, PDFont font) {
        var shown = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .forEach(letter -> {
                    var one = Character.toString(letter);
                    try {
                        font.encode(one);
                        shown.append(one);
                    } catch (IOException | IllegalArgumentException notInTheFont) {
                        shown.append('?');
                    }
                });
        return shown.toString();
    }

    @Override
    public void close() throws IOException {
        var current = page;
        if (current != null) {
            current.close();
            page = null;
        }
    }
}
