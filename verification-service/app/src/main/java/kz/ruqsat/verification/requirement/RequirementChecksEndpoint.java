package kz.ruqsat.verification.requirement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Holds stated facts against the edition of a day. Nothing is stored. */
@RestController
class RequirementChecksEndpoint {

    private final Catalogues catalogues;
    private final World world;
    private final InstantSource clock;
    private final ZoneId zone;

    RequirementChecksEndpoint(Catalogues catalogues, World world, InstantSource clock, ZoneId zone) {
        this.catalogues = catalogues;
        this.world = world;
        this.clock = clock;
        this.zone = zone;
    }

    @PostMapping("/api/v1/requirement-checks")
    CheckView check(@RequestBody JsonNode body) {
        Check check = Check.read(body);
        LocalDate on = check.on() == null ? LocalDate.ofInstant(clock.instant(), zone) : check.on();
        Catalogue catalogue = catalogues.current();
        Edition edition = catalogue
                .governing(on)
                .orElseThrow(() -> CommonProblems.INVALID
                        .rejection()
                        .with(List.of(Violation.at("/on", CommonProblems.NOT_VALID)))
                        .refused());
        WorldFacts known = world.about(check.facts(), on).supposing(check.accreditedPoolsExist());
        var question = new Question(check.subtype(), check.facts(), check.documents(), known, on);
        return CheckView.of(edition, question, catalogue);
    }
}
