package kz.ruqsat.verification.page;

import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.verification.calendar.EditionHistory;
import kz.ruqsat.verification.calendar.EditionItem;
import kz.ruqsat.verification.calendar.EditionStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the calendar came to be what it is, and what waits for a second person. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class CalendarProposalsPage {

    private final EditionHistory history;

    /** @param href where the edition or proposal is shown */
    record Line(EditionItem item, String look, String href) {

        private static final int SHOWN = 4;

        static Line of(EditionItem item) {
            return new Line(item, CalendarProposalsPage.look(item.status()), href(item));
        }

        /** How many days stand in the item beyond those that are shown. */
        public int more() {
            return Math.max(0, item.days().size() - SHOWN);
        }

        public java.util.List<EditionItem.Stated> first() {
            return item.days().subList(0, Math.min(SHOWN, item.days().size()));
        }

        private static String href(EditionItem item) {
            return item.status() == EditionStatus.SHIPPED
                    ? "/calendar?edition=" + item.id()
                    : "/calendar/proposals/" + item.id();
        }
    }

    CalendarProposalsPage(EditionHistory history) {
        this.history = history;
    }

    @GetMapping("/calendar/proposals")
    String list(
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor,
            Language language,
            Model model) {
        var page = history.page(cursor, limit);
        model.addAttribute("page", page);
        model.addAttribute("lines", page.items().stream().map(Line::of).toList());
        model.addAttribute("proposes", actor.isAny(Role.OFFICER, Role.ADMIN));
        model.addAttribute("first", cursor == null ? null : "/calendar/proposals");
        model.addAttribute("next", page.next() == null ? null : "/calendar/proposals?cursor=" + page.next());
        return "calendar-proposals";
    }

    static String look(EditionStatus status) {
        return switch (status) {
            case SHIPPED -> "on-track";
            case PROPOSED -> "due-soon";
            case APPLIED -> "fulfilled";
            case REJECTED -> "cancelled";
        };
    }
}
