package kz.ruqsat.verification.verification;

import java.time.Instant;
import kz.ruqsat.verification.requirement.Catalogues;
import org.jspecify.annotations.Nullable;

/** Makes views of verifications, with their terms. */
record VerificationViews(Catalogues catalogues, CaseTerms terms) {

    VerificationView of(VerificationFile file, @Nullable Instant asOf) {
        var governing = file.state().governing();
        var status = catalogues
                .current()
                .edition(governing.edition())
                .map(edition -> edition.status(governing.on()).name())
                .orElseThrow(() -> new IllegalStateException("no edition " + governing.edition()));
        return VerificationView.of(file.state(), status, terms.of(file.state(), asOf));
    }
}
