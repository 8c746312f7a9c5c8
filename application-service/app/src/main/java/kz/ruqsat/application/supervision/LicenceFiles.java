package kz.ruqsat.application.supervision;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.licence.LicenceEvent;
import kz.ruqsat.application.licence.LicenceFile;
import kz.ruqsat.application.licence.LicenceProblems;
import kz.ruqsat.application.licence.LicenceTable;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Finds licences for those who may see them: a portal sees the ones that it applied for; others do not exist for it. */
class LicenceFiles {

    private final LicenceTable licences;

    LicenceFiles(LicenceTable licences) {
        this.licences = licences;
    }

    /** @throws kz.ruqsat.platform.problem.Refused {@code not-found} */
    LicenceFile seenBy(Actor actor, String number, @Nullable Instant asOf) {
        return licences.byNumber(number, portal(actor), asOf)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    /** As {@link #seenBy}, to be decided upon: that is done with the document in hand. */
    LicenceFile inHand(Actor actor, String number) {
        var file = seenBy(actor, number, null);
        var replacedBy = file.replacedBy();
        if (replacedBy != null) {
            throw LicenceProblems.REPLACED
                    .rejection()
                    .with("number", file.state().document().number())
                    .refused();
        }
        return file;
    }

    List<LicenceHistoryEntry> history(LicenceFile file, Actor reader) {
        var seesAll = ApplicationFiles.seesAll(reader);
        return file.history().stream()
                .filter(recorded -> seesAll || !((LicenceEvent) recorded.event()).staysInside())
                .map(LicenceHistoryEntry::of)
                .toList();
    }

    static @Nullable String portal(Actor actor) {
        return ApplicationFiles.seesAll(actor) ? null : actor.id();
    }
}
