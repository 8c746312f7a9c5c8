package kz.ruqsat.platform.intake;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What could not be taken in, for those who run the system: look, try again, go on without. */
@RestController
@RequestMapping("/ops/parked-messages")
@PreAuthorize("hasRole('ADMIN')")
class ParkedMessageEndpoint {

    private static final int LIMIT = 200;

    private final Inbox inbox;
    private final InboxTable table;

    ParkedMessageEndpoint(Inbox inbox, InboxTable table) {
        this.inbox = inbox;
        this.table = table;
    }

    /** Without the body: it may hold personal data. */
    record ParkedView(
            long id,
            String topic,
            String key,
            @Nullable String messageId,
            @Nullable String type,
            String reason,
            String detail,
            Instant parkedAt) {

        static ParkedView of(Parked parked) {
            Envelope envelope = parked.arrival().envelope();
            return new ParkedView(
                    parked.id(),
                    parked.arrival().topic(),
                    parked.arrival().key(),
                    envelope == null ? null : envelope.id(),
                    envelope == null ? null : envelope.type(),
                    parked.reason().name(),
                    parked.detail(),
                    parked.parkedAt());
        }
    }

    /** What became of an attempt. */
    record Driven(boolean taken) {}

    @GetMapping
    List<ParkedView> list() {
        return table.parked(LIMIT).stream().map(ParkedView::of).toList();
    }

    @PostMapping("/{id}/redrive")
    Driven redrive(@PathVariable long id) {
        return new Driven(inbox.driveAgain(known(id)));
    }

    @PostMapping("/{id}/skip")
    Driven skip(@PathVariable long id) {
        return new Driven(inbox.skip(known(id)));
    }

    private long known(long id) {
        if (table.parked(id).isEmpty()) {
            throw CommonProblems.NOT_FOUND.rejection().refused();
        }
        return id;
    }
}
