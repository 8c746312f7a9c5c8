package kz.ruqsat.sandbox.example;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.example.Done;
import kz.ruqsat.example.Story;
import kz.ruqsat.example.Teller;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of the example with the pages where they can be seen; it renews itself while they are played. */
@Controller
@RequestMapping("/sandbox/example")
class ExamplePage {

    private final Stage stage;
    private final Messages texts;

    /**
     * One step as shown.
     *
     * @param kind how it looks: fulfilled, running, blocked or neutral
     * @param text what came of it, null while it is not done
     * @param page where that can be seen, null while it is not done
     */
    record Line(
            String title,
            String kind,
            @Nullable String text,
            @Nullable String page) {}

    ExamplePage(Stage stage, Dates dates) {
        this.stage = stage;
        this.texts = new Messages(Bundle.load(ExamplePage.class.getClassLoader(), List.of(Teller.TEXTS)), dates);
    }

    @PostMapping
    String play() {
        stage.play();
        return "redirect:/sandbox/example";
    }

    @GetMapping
    String show(Language language, Model model) {
        var seen = stage.seen().orElse(null);
        model.addAttribute("lines", seen == null ? List.of() : lines(seen, language));
        model.addAttribute("running", seen != null && seen.running());
        model.addAttribute("broken", seen == null ? null : seen.broken());
        return "example";
    }

    private List<Line> lines(Playing.Seen seen, Language language) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Story.STEPS.size(); i++) {
            String title = texts.text(language, "step." + Story.STEPS.get(i).key());
            if (i < seen.done().size()) {
                Done done = seen.done().get(i);
                lines.add(new Line(
                        title, "fulfilled", texts.text(language, "done." + done.key(), done.facts()), done.page()));
            } else if (i == seen.done().size()) {
                lines.add(new Line(title, seen.broken() == null ? "running" : "blocked", null, null));
            } else {
                lines.add(new Line(title, "neutral", null, null));
            }
        }
        return lines;
    }
}
