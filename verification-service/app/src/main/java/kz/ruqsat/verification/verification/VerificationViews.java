package kz.ruqsat.verification.verification;

import java.time.Instant;
import kz.ruqsat.verification.requirement.Catalogue;
import org.jspecify.annotations.Nullable;

/** Makes views of verifications, with their terms. */
record VerificationViews(Catalogue catalogue, CaseTerms terms) {

    VerificationView of(VerificationFile file, @Nullable Instant asOf) {
        var opened = file.state().opened();
        var status = catalogue
                .edition(opened.edition())
                .map(edition -> edition.status(opened.governedOn()).name())
                .orElseThrow(() -> new IllegalStateException("no edition " + opened.edition()));
        return VerificationView.of(file.state(), status, terms.of(file.state(), asOf));
    }
}
