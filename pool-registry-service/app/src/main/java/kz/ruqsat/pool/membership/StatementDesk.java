package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.idempotency.Parts;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.membership.StatementsRequest.Read;
import org.springframework.stereotype.Component;

/**
 * Takes the lines of a pool in parts, each in a transaction of its own: the memberships of a part are read by one question
 * and what they decide is stored by one statement. A call that broke off has stored whole parts. Repeated, it finds those
 * lines repeated; repeated with its idempotency key it gets the answer that the first call would have got.
 */
@Component
class StatementDesk {

    private static final int PART = 500;

    private final JointDecision decisions;
    private final Parts parts;
    private final InstantSource clock;
    private final ZoneId zone;

    StatementDesk(JointDecision decisions, Parts parts, InstantSource clock, ZoneId zone) {
        this.decisions = decisions;
        this.parts = parts;
        this.clock = clock;
        this.zone = zone;
    }

    List<StatementOutcome> take(String poolId, List<Read> lines, Actor actor) {
        return take(poolId, lines, actor, taken -> {});
    }

    /** @param progress is told after each part how many lines are taken */
    List<StatementOutcome> take(String poolId, List<Read> lines, Actor actor, IntConsumer progress) {
        var outcomes = new ArrayList<StatementOutcome>(lines.size());
        for (int from = 0; from < lines.size(); from += PART) {
            var part = lines.subList(from, Math.min(from + PART, lines.size()));
            outcomes.addAll(Arrays.asList(
                    parts.part(from / PART, StatementOutcome[].class, () -> takePart(poolId, part, actor))));
            progress.accept(outcomes.size());
        }
        return outcomes;
    }

    private StatementOutcome[] takePart(String poolId, List<Read> part, Actor actor) {
        var now = clock.instant();
        var outcomes = new StatementOutcome[part.size()];
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < outcomes.length; place++) {
            switch (part.get(place)) {
                case Read.Unreadable(var code) -> outcomes[place] = StatementOutcome.invalid(code);
                case Read.Statement line ->
                    places.computeIfAbsent(line.licence().membershipId(), id -> new ArrayList<>())
                            .add(place);
            }
        }
        decisions.decideOrBegin(
                Membership.class.getSimpleName(),
                places.keySet(),
                (id, history) -> {
                    var hearing = new Hearing(history);
                    for (int place : places.get(id)) {
                        outcomes[place] = hearing.hear(line(poolId, (Read.Statement) part.get(place), now));
                    }
                    return hearing.events;
                },
                actor,
                null);
        return outcomes;
    }

    private RecordPoolStatement line(String poolId, Read.Statement line, Instant now) {
        return new RecordPoolStatement(
                line.licence(), poolId, line.kind(), line.on(), now, LocalDate.ofInstant(now, zone));
    }

    /** The lines about one licence, heard one after the other. */
    private static final class Hearing {

        private final List<MembershipEvent> events = new ArrayList<>();
        private MembershipRecord record;

        Hearing(List<Object> history) {
            record = MembershipRecord.of(
                    history.stream().map(MembershipEvent.class::cast).toList());
        }

        StatementOutcome hear(RecordPoolStatement line) {
            var decision = StatementPolicy.decide(record, line);
            for (var event : decision.events()) {
                record = record.after(event);
                events.add(event);
            }
            return decision.outcome();
        }
    }
}
