package kz.ruqsat.verification.intake;

import java.time.LocalDate;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.requirement.Edition;
import org.springframework.stereotype.Component;

/** Which edition of the requirements holds for a duty. */
@Component
class GoverningEdition {

    private final Catalogues catalogues;

    GoverningEdition(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** A licence cannot be older than the first edition; if one were, its duty would be that of the first. */
    String on(LocalDate day) {
        var catalogue = catalogues.current();
        return catalogue
                .governing(day)
                .map(Edition::id)
                .orElseGet(() -> catalogue.editions().getFirst().id());
    }
}
