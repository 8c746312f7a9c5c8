package kz.ruqsat.verification.obligation;

import kz.ruqsat.verification.obligation.Explanation.Part;

/** An explanation as a text to print or to put into a file. */
final class ExplanationText {

    private ExplanationText() {}

    static String of(Explanation explanation) {
        var text = new StringBuilder();
        explanation.parts().forEach(part -> line(text, part));
        return text.toString();
    }

    private static void line(StringBuilder text, Part part) {
        switch (part) {
            case Part.Title(var title) -> text.append(title).append("\n\n");
            case Part.Heading(var heading) -> text.append('\n').append(heading).append("\n\n");
            case Part.Fact(var label, var value) -> text.append(label + ": " + value + '\n');
            case Part.Day(var mark, var day) ->
                text.append("%4s  %s%n".formatted(mark, day).replace("\r\n", "\n"));
            case Part.Paragraph(var paragraph) ->
                text.append('\n').append(paragraph).append('\n');
        }
    }
}
