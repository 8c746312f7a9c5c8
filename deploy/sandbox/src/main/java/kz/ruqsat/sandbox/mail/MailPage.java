package kz.ruqsat.sandbox.mail;

import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the product has sent: for people a list and each letter, for tests the same as JSON. */
@Controller
@RequestMapping("/sandbox")
class MailPage {

    private final Mailbox box;

    MailPage(Mailbox box) {
        this.box = box;
    }

    @GetMapping("/mail")
    String list(@RequestParam(required = false) @Nullable String to, Model model) {
        model.addAttribute("to", to == null ? "" : to);
        model.addAttribute("letters", box.list(to == null || to.isBlank() ? null : to));
        return "mail";
    }

    @GetMapping("/mail/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute(
                "letter",
                box.find(id)
                        .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused()));
        return "letter";
    }

    @GetMapping("/mail.json")
    @ResponseBody
    List<Mail> json(@RequestParam(required = false) @Nullable String to) {
        return box.list(to);
    }
}
