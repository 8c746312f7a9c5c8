package kz.ruqsat.notification.log;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.notification.notice.NoticeStatus;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of notices, and one notice with its text and delivery log; filter and place are in the address. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class NoticesPage {

    /** A filter that can be chosen; the status is null for "all". */
    public record Filter(@Nullable NoticeStatus status, String href, boolean current) {}

    private final NoticeTable table;
    private final NoticeArchive archive;
    private final Projections projections;

    NoticesPage(NoticeTable table, NoticeArchive archive, Projections projections) {
        this.table = table;
        this.archive = archive;
        this.projections = projections;
    }

    @GetMapping("/notices")
    String list(
            @RequestParam(defaultValue = "") Set<NoticeStatus> status,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Model model) {
        projections.awaitCurrent(NoticeProjection.NAME);
        var page = table.find(new NoticeFilter(null, status, null, null), cursor, limit);
        String here = "/notices?"
                + status.stream().map(one -> "status=" + one + '&').sorted().collect(Collectors.joining());
        model.addAttribute("page", page);
        model.addAttribute("words", new NoticeWords());
        model.addAttribute("filters", filters(status));
        model.addAttribute("first", cursor == null ? null : here);
        model.addAttribute("next", page.next() == null ? null : here + "cursor=" + page.next());
        return "notices";
    }

    @GetMapping("/notices/{id}")
    String one(@PathVariable String id, Model model) {
        NoticeArchive.Filed filed = archive.find(id, null)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
        model.addAttribute("notice", NoticeDetail.of(filed.notice()));
        model.addAttribute("words", new NoticeWords());
        return "notice";
    }

    private static List<Filter> filters(Set<NoticeStatus> chosen) {
        var all = new Filter(null, "/notices", chosen.isEmpty());
        var each = Arrays.stream(NoticeStatus.values())
                .map(status -> new Filter(status, "/notices?status=" + status, chosen.equals(Set.of(status))));
        return Stream.concat(Stream.of(all), each).toList();
    }
}
