package kz.ruqsat.verification.edition;

import static kz.ruqsat.verification.edition.Proposals.AT;
import static kz.ruqsat.verification.edition.Proposals.ID;
import static kz.ruqsat.verification.edition.Proposals.OTHER;
import static kz.ruqsat.verification.edition.Proposals.approve;
import static kz.ruqsat.verification.edition.Proposals.approved;
import static kz.ruqsat.verification.edition.Proposals.propose;
import static kz.ruqsat.verification.edition.Proposals.proposed;
import static kz.ruqsat.verification.edition.Proposals.reject;
import static kz.ruqsat.verification.edition.Proposals.rejected;

import java.time.LocalDate;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.verification.requirement.Policy;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequirementCatalogueTest {

    private final AggregateTestFixture<RequirementCatalogue> catalogue =
            new AggregateTestFixture<>(RequirementCatalogue.class);

    @Nested
    class Nothing_proposed {

        @Test
        void an_edition_is_put_up_for_approval() {
            catalogue.givenNoPriorActivity().when(propose(ID, "E4")).expectEvents(proposed(ID, "E4"));
        }

        @Test
        void there_is_nothing_to_approve_or_to_reject() {
            refused(catalogue.givenNoPriorActivity().when(approve(ID, "approver-demo")), "not-found");
            refused(catalogue.givenNoPriorActivity().when(reject(ID)), "not-found");
        }
    }

    @Nested
    class Proposed {

        @Test
        void a_second_person_approves() {
            catalogue
                    .given(proposed(ID, "E4"))
                    .when(approve(ID, "approver-demo"))
                    .expectEvents(approved(ID, "E4"));
        }

        @Test
        void the_first_one_cannot() {
            refused(catalogue.given(proposed(ID, "E4")).when(approve(ID, "officer-demo")), "four-eyes");
        }

        @Test
        void the_same_text_is_not_proposed_again_but_another_for_the_same_day_is() {
            refused(catalogue.given(proposed(ID, "E4")).when(propose(OTHER, "E4")), "edition-proposed-already");
            catalogue.given(proposed(ID, "E4")).when(propose(OTHER, "E5")).expectEvents(proposed(OTHER, "E5"));
        }

        @Test
        void anybody_of_the_authority_rejects() {
            catalogue.given(proposed(ID, "E4")).when(reject(ID)).expectEvents(rejected(ID));
        }

        @Test
        void after_its_day_has_come_it_cannot_be_approved() {
            refused(
                    catalogue
                            .given(proposed(ID, "E4"))
                            .when(new ApproveRequirementEdition(
                                    ID, LocalDate.of(2026, 12, 2), "approver-demo", AT, null)),
                    "edition-not-possible");
        }

        @Test
        void what_was_not_seen_is_not_decided_upon() {
            refused(
                    catalogue
                            .given(proposed(ID, "E4"))
                            .when(new ApproveRequirementEdition(ID, Proposals.TUE_2026_11_24, "approver-demo", AT, 1L)),
                    "stale");
        }
    }

    @Nested
    class Decided {

        @Test
        void approved_once_more_there_is_nothing_to_do() {
            catalogue
                    .given(proposed(ID, "E4"), approved(ID, "E4"))
                    .when(approve(ID, "admin-demo"))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void rejected_once_more_there_is_nothing_to_do() {
            catalogue
                    .given(proposed(ID, "E4"), rejected(ID))
                    .when(reject(ID))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void it_stays_decided() {
            refused(catalogue.given(proposed(ID, "E4"), approved(ID, "E4")).when(reject(ID)), "proposal-decided");
            refused(
                    catalogue.given(proposed(ID, "E4"), rejected(ID)).when(approve(ID, "approver-demo")),
                    "proposal-decided");
        }

        @Test
        void another_edition_of_the_same_day_or_id_comes_too_late() {
            refused(
                    catalogue
                            .given(proposed(ID, "E4"), proposed(OTHER, "E5"), approved(ID, "E4"))
                            .when(approve(OTHER, "approver-demo")),
                    "edition-not-possible");
        }

        @Test
        void what_was_rejected_may_be_proposed_again() {
            catalogue
                    .given(proposed(ID, "E4"), rejected(ID))
                    .when(propose(OTHER, "E4"))
                    .expectEvents(proposed(OTHER, "E4"));
        }
    }

    @Nested
    class Policies {

        private final PolicyChanged changed =
                new PolicyChanged("connectionCapacity", "OFFICER_DECIDES", "TOTAL", "хат", "admin-demo", AT);

        @Test
        void are_changed_from_what_held_so_far() {
            catalogue.givenNoPriorActivity().when(change("TOTAL")).expectEvents(changed);
            catalogue
                    .given(changed)
                    .when(change("PER_DOCUMENT"))
                    .expectEvents(
                            new PolicyChanged("connectionCapacity", "TOTAL", "PER_DOCUMENT", "хат", "admin-demo", AT));
        }

        @Test
        void that_say_so_already_stay() {
            catalogue
                    .given(changed)
                    .when(change("TOTAL"))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
            catalogue
                    .givenNoPriorActivity()
                    .when(change("OFFICER_DECIDES"))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        private ChangePolicy change(String value) {
            return new ChangePolicy(Policy.CONNECTION_CAPACITY, "OFFICER_DECIDES", value, "хат", "admin-demo", AT);
        }
    }

    private static void refused(ResultValidator<RequirementCatalogue> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
