package kz.ruqsat.pool.membership;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.platform.security.Actor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Delivery of a file by a pool operator: the page of a delivery loads itself anew while lines are being taken. */
@Controller
@PreAuthorize("hasRole('POOL_OPERATOR')")
class DeliveryPage {

    private static final int LINES = 200;

    private final DeliveryDesk desk;
    private final DeliveryTable deliveries;
    private final MemberPage members;
    private final Attempts attempts;

    DeliveryPage(DeliveryDesk desk, DeliveryTable deliveries, MemberPage members, Attempts attempts) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.members = members;
        this.attempts = attempts;
    }

    @PostMapping("/pools/deliveries")
    String deliver(
            @RequestParam MultipartFile file,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var poolId = MemberPage.poolOf(actor);
        var delivered = attempts.outcome(language, () -> desk.deliver(poolId, present(file), actor));
        var problem = delivered.problem();
        if (problem == null) {
            return "redirect:/pools/deliveries/" + delivered.done();
        }
        response.setStatus(problem.status());
        members.show(poolId, problem, language, model);
        return "pool-members";
    }

    private static MultipartFile present(MultipartFile file) {
        if (file.isEmpty()) {
            throw CommonProblems.INVALID
                    .rejection()
                    .with(List.of(Violation.at("/file", CommonProblems.REQUIRED)))
                    .refused();
        }
        return file;
    }

    /**
     * @param still whether the page is to stay as it is: what moves by itself must be possible to stop
     * @param after lines up to this one are not shown
     */
    @GetMapping("/pools/deliveries/{id}")
    String delivery(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean still,
            @RequestParam(defaultValue = "-1") int after,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var delivery = deliveries
                .find(id)
                .filter(one -> one.poolId().equals(actor.poolId()))
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
        if (delivery.isRunning() && !still) {
            response.setHeader("Refresh", "2");
        }
        var lines = deliveries.linesOf(id, after, LINES + 1);
        var shown = lines.subList(0, Math.min(lines.size(), LINES));
        model.addAttribute("delivery", delivery);
        model.addAttribute("still", still);
        model.addAttribute("lines", shown);
        model.addAttribute(
                "next",
                lines.size() > LINES
                        ? "/pools/deliveries/" + id + "?after="
                                + shown.getLast().line()
                        : null);
        return "pool-delivery";
    }
}
