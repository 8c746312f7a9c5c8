package kz.ruqsat.application.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.application.Examples;
import kz.ruqsat.application.application.VerificationOutcome;
import kz.ruqsat.application.casefile.Folding;
import kz.ruqsat.platform.history.Recorded;
import org.junit.jupiter.api.Test;

class LicenceSagaTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Test
    void an_approval_leads_to_one_licence() {
        assertThat(react())
                .containsExactly(new LicenceSaga.Effect.Issue(new IssueLicence(
                        LicenceSaga.licenceId(Examples.ID),
                        "",
                        LocalDate.of(2026, 3, 20),
                        LocalDate.of(2029, 3, 20),
                        "I",
                        Examples.ID,
                        Examples.APPLICANT,
                        "kk",
                        "portal-demo",
                        "019cf9a0-0000-7000-8000-0000000000aa",
                        null,
                        Examples.FRI_2026_03_20)));
    }

    @Test
    void the_same_approval_again_asks_for_the_same_licence() {
        assertThat(react()).isEqualTo(react());
        assertThat(LicenceSaga.licenceId(Examples.ID)).isNotEqualTo(LicenceSaga.licenceId("another"));
    }

    private static List<LicenceSaga.Effect> react() {
        var history = new ArrayList<Recorded>();
        for (var event : List.of(
                Examples.drafted(),
                Examples.submitted(),
                Examples.recorded(VerificationOutcome.ALL_MET),
                Examples.approvalProposed(),
                Examples.approved())) {
            history.add(new Recorded(
                    "e" + history.size(), Examples.ID, history.size(), "", event, Examples.FRI_2026_03_20, Map.of()));
        }
        return LicenceSaga.react(Examples.approved(), Folding.of(history).orElseThrow(), new LicenceTerm(3), ALMATY);
    }
}
