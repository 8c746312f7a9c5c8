package kz.ruqsat.verification.requirement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The editions of the order, as data. */
@RestController
@RequestMapping("/api/v1/requirement-editions")
class RequirementEditionsEndpoint {

    private final Catalogue catalogue;
    private final InstantSource clock;
    private final ZoneId zone;

    RequirementEditionsEndpoint(Catalogue catalogue, InstantSource clock, ZoneId zone) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    List<EditionView> editions() {
        return catalogue.editions().stream()
                .map(edition -> EditionView.of(edition, today()))
                .toList();
    }

    @GetMapping("/{id}")
    EditionView.WithRows edition(@PathVariable String id) {
        return catalogue
                .edition(id)
                .map(edition -> EditionView.WithRows.of(edition, today(), catalogue))
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
