package kz.ruqsat.application.licence;

import static kz.ruqsat.application.application.Examples.APPLICANT;
import static kz.ruqsat.application.application.Examples.APPROVER;
import static kz.ruqsat.application.application.Examples.OFFICER;
import static kz.ruqsat.application.licence.Licences.*;

import kz.ruqsat.application.application.ApplicationProblems;
import kz.ruqsat.application.application.DecisionStep;
import org.junit.jupiter.api.Test;

class ReissueLicenceTest extends LicenceTest {

    @Test
    void an_officer_proposes() {
        given(issued())
                .when(reissue(OFFICER, MON_2026_08_31, NEW_NAME, ENTITY_CHANGED))
                .expectResultMessagePayload(DecisionStep.PROPOSED)
                .expectEvents(reissueProposed());
    }

    @Test
    void an_approver_gives_a_new_document_that_names_the_one_it_replaces() {
        given(issued(), reissueProposed())
                .when(reissue(APPROVER, MON_2026_08_31, NEW_NAME, ENTITY_CHANGED))
                .expectResultMessagePayload(DecisionStep.DECIDED)
                .expectEvents(reissued());
    }

    @Test
    void given_again_there_is_nothing_to_do() {
        given(issued(), reissueProposed(), reissued())
                .when(reissue(APPROVER, MON_2026_08_31, NEW_NAME, ENTITY_CHANGED))
                .expectResultMessagePayload(DecisionStep.ALREADY_DECIDED)
                .expectNoEvents();
    }

    @Test
    void a_document_that_would_say_the_same_is_not_given() {
        var same = new HolderChange(null, null, APPLICANT.name(), null);
        isRefused(
                given(issued()).when(reissue(OFFICER, MON_2026_08_31, same, ENTITY_CHANGED)),
                LicenceProblems.NOTHING_CHANGES);
    }

    @Test
    void another_change_is_another_proposal() {
        isRefused(
                given(issued(), reissueProposed())
                        .when(reissue(
                                APPROVER,
                                MON_2026_08_31,
                                new HolderChange(null, null, null, "Астана"),
                                ENTITY_CHANGED)),
                ApplicationProblems.PROPOSAL_DIFFERS);
    }

    @Test
    void a_suspended_licence_can_be_reissued_and_stays_suspended() {
        given(issued(), suspended(), reissueProposed())
                .when(reissue(APPROVER, MON_2026_08_31, NEW_NAME, ENTITY_CHANGED))
                .expectEvents(reissued());
    }

    @Test
    void a_licence_that_is_not_in_force_is_not_reissued() {
        isNotInForce(
                given(issued(), terminated(MON_2026_08_31))
                        .when(reissue(OFFICER, MON_2026_08_31, NEW_NAME, ENTITY_CHANGED)),
                LicenceStanding.TERMINATED);
        isNotInForce(
                given(issued()).when(reissue(OFFICER, VALID_UNTIL.plusDays(1), NEW_NAME, ENTITY_CHANGED)),
                LicenceStanding.EXPIRED);
    }
}
