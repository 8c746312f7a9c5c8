package kz.ruqsat.application.supervision;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.application.application.DecisionStep;
import kz.ruqsat.application.licence.LicenceDecision;
import kz.ruqsat.application.licence.LicenceFile;
import kz.ruqsat.application.licence.LicenceNumbers;
import kz.ruqsat.application.licence.ReissueLicence;
import kz.ruqsat.application.licence.ResumeLicence;
import kz.ruqsat.application.licence.SuspendLicence;
import kz.ruqsat.application.licence.TerminateLicence;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Sends what the interface and the page ask for alike, on the legal day in the authority's zone. */
class LicenceDecisions {

    private final LicenceFiles files;
    private final LicenceNumbers numbers;
    private final Commands commands;
    private final InstantSource clock;
    private final ZoneId zone;

    LicenceDecisions(LicenceFiles files, LicenceNumbers numbers, Commands commands, InstantSource clock, ZoneId zone) {
        this.files = files;
        this.numbers = numbers;
        this.commands = commands;
        this.clock = clock;
        this.zone = zone;
    }

    /** What the call came to, and the document then in hand. */
    record Taken(DecisionStep step, LicenceFile file) {}

    Taken take(LicenceDecision decision, String number, @Nullable Long expectedVersion, Actor actor) {
        var licenceId = files.inHand(actor, number).licenceId();
        var step = commands.<DecisionStep>send(command(decision, licenceId, expectedVersion, actor), actor);
        var after = files.seenBy(actor, number, null);
        var replacedBy = after.replacedBy();
        return new Taken(step, replacedBy == null ? after : files.seenBy(actor, replacedBy, null));
    }

    private Object command(LicenceDecision decision, String licenceId, @Nullable Long expectedVersion, Actor actor) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var today = LocalDate.ofInstant(at, zone);
        return switch (decision) {
            case LicenceDecision.Suspension asked ->
                new SuspendLicence(licenceId, asked, actor, today, at, expectedVersion);
            case LicenceDecision.Resumption asked ->
                new ResumeLicence(licenceId, asked, actor, today, at, expectedVersion);
            case LicenceDecision.Termination asked ->
                new TerminateLicence(licenceId, asked, actor, today, at, expectedVersion);
            case LicenceDecision.Reissue asked ->
                new ReissueLicence(licenceId, asked, number(actor), actor, today, at, expectedVersion);
        };
    }

    /** A number is drawn for those who may decide; a proposal needs none. */
    private @Nullable String number(Actor actor) {
        return actor.is(Role.APPROVER) ? numbers.next() : null;
    }
}
