package kz.ruqsat.verification.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kz.ruqsat.verification.obligation.ObligationKind;
import org.junit.jupiter.api.Test;

class TermsTest {

    private final TermPolicy terms = TermsConfiguration.load();

    @Test
    void a_length_may_be_set_otherwise_and_says_so() {
        var changed = TermsConfiguration.with(terms, Map.of(ObligationKind.DECISION, 10));

        assertThat(changed.term(ObligationKind.DECISION).workingDays()).isEqualTo(10);
        assertThat(changed.term(ObligationKind.DECISION).reason()).isEqualTo("set by configuration");
        assertThat(changed.term(ObligationKind.COMPLETENESS_CHECK))
                .isEqualTo(terms.term(ObligationKind.COMPLETENESS_CHECK));
    }

    @Test
    void a_term_of_no_days_stops_the_start() {
        assertThatThrownBy(() -> TermsConfiguration.with(terms, Map.of(ObligationKind.DECISION, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_term_that_ends_on_a_given_date_has_no_length_to_set() {
        assertThatThrownBy(() -> TermsConfiguration.with(terms, Map.of(ObligationKind.LICENCE_EXPIRY, 5)))
                .hasMessageContaining("LICENCE_EXPIRY");
    }

    @Test
    void every_kind_has_its_term() {
        assertThat(terms.terms()).containsOnlyKeys(ObligationKind.values());
        assertThat(terms.term(ObligationKind.APPROVING_BODY_ANSWER).workingDays())
                .isEqualTo(10);
        assertThat(terms.term(ObligationKind.APPROVING_BODY_ANSWER).silence()).isEqualTo("AGREED");
        assertThat(terms.term(ObligationKind.REMARKS_ANSWER).silence()).isEqualTo("NONE");
    }

    @Test
    void every_term_says_where_its_number_comes_from() {
        assertThat(terms.terms().values())
                .allSatisfy(term -> assertThat(term.reason()).isNotBlank());
    }
}
