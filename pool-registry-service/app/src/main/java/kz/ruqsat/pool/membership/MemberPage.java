package kz.ruqsat.pool.membership;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Problem;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.pool.problem.PoolProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a pool operator works with: its members, what is expected of the pool, what waits, and the delivery of files. */
@Controller
@PreAuthorize("hasRole('POOL_OPERATOR')")
class MemberPage {

    private static final Limit SHORT = new Limit(20);

    private final MemberTable members;
    private final ExpectedStatementTable expected;
    private final KeptStatementTable kept;
    private final DeliveryTable deliveries;
    private final PoolNames names;
    private final InstantSource clock;
    private final ZoneId zone;

    MemberPage(
            MemberTable members,
            ExpectedStatementTable expected,
            KeptStatementTable kept,
            DeliveryTable deliveries,
            PoolNames names,
            InstantSource clock,
            ZoneId zone) {
        this.members = members;
        this.expected = expected;
        this.kept = kept;
        this.deliveries = deliveries;
        this.names = names;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/pools/members")
    String members(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor,
            Language language,
            Model model) {
        var poolId = poolOf(actor);
        var asked = day(on);
        var day = asked == null ? LocalDate.ofInstant(clock.instant(), zone) : asked;
        var page = members.of(poolId, day, cursor, limit);
        model.addAttribute("page", page);
        model.addAttribute("day", day);
        model.addAttribute("unreadable", on != null && !on.isBlank() && asked == null);
        model.addAttribute("first", cursor == null ? null : "/pools/members?on=" + day);
        model.addAttribute("next", page.next() == null ? null : "/pools/members?on=" + day + "&cursor=" + page.next());
        show(poolId, null, language, model);
        return "pool-members";
    }

    /** All that stands on the page beside the members of a day. */
    void show(String poolId, @Nullable Problem problem, Language language, Model model) {
        if (!model.containsAttribute("page")) {
            var today = LocalDate.ofInstant(clock.instant(), zone);
            model.addAttribute("page", members.of(poolId, today, null, SHORT));
            model.addAttribute("day", today);
            model.addAttribute("unreadable", false);
        }
        Page<ExpectedStatement> owed = expected.of(poolId, null, SHORT);
        Page<KeptStatement> waiting = kept.of(poolId, null, SHORT);
        List<Delivery> delivered = deliveries.lastOf(poolId);
        model.addAttribute("pool", names.of(poolId, language));
        model.addAttribute("poolId", poolId);
        model.addAttribute("expected", owed);
        model.addAttribute("kept", waiting);
        model.addAttribute("deliveries", delivered);
        model.addAttribute("problem", problem);
    }

    static String poolOf(Actor actor) {
        var poolId = actor.poolId();
        if (poolId == null) {
            throw PoolProblems.NOT_YOUR_POOL.rejection().refused();
        }
        return poolId;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
