package kz.ruqsat.pool.effect;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ruqsat.pool.pool.AccreditationChange;
import kz.ruqsat.pool.pool.ChangeEffects;
import kz.ruqsat.pool.pool.EffectView;
import kz.ruqsat.pool.pool.KnownPool;

/** Tells in advance what a change would mean for the members, by the same rule and the same count as in earnest. */
record EffectForecast(EffectRules rules, MembersOfPool members, InstantSource clock, ZoneId zone)
        implements ChangeEffects {

    private static final int SAMPLE = 10;

    @Override
    public EffectView.Members of(KnownPool pool, AccreditationChange change) {
        members.awaitCurrent();
        var poolId = pool.entry().poolId();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var concernedOn = today.isAfter(change.from()) ? today : change.from();
        var rule = rules.of(change.kind());
        var term = rule.term();
        return new EffectView.Members(
                members.count(poolId, concernedOn),
                rule.notice(),
                term == null
                        ? null
                        : new EffectView.Term(term.kind(), term.workingDays(), term.countedFrom(change.from(), today)),
                rule.openInLaw(),
                rule.reason(),
                members.after(poolId, concernedOn, "", SAMPLE).stream()
                        .map(member -> new EffectView.Licence(
                                member.licenceNumber(), member.licenceIssuedOn(), member.subtype()))
                        .toList());
    }
}
