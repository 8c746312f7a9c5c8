package kz.ruqsat.verification.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.ruqsat.verification.requirement.Policy;

/**
 * Everything on which decisions about the catalogue rest, folded from its events.
 *
 * @param proposals by id, in the order in which they came
 */
public record CatalogueState(Map<String, Proposal> proposals, List<PolicyChanged> policyChanges) {

    static final CatalogueState EMPTY = new CatalogueState(Map.of(), List.of());

    public CatalogueState {
        proposals = Collections.unmodifiableMap(new LinkedHashMap<>(proposals));
        policyChanges = List.copyOf(policyChanges);
    }

    CatalogueState after(CatalogueEvent event) {
        return switch (event) {
            case RequirementEditionProposed proposed ->
                with(proposed.proposalId(), none -> new Proposal(proposed, null, null));
            case RequirementEditionApproved approved ->
                with(approved.proposalId(), one -> new Proposal(one.proposed(), approved, one.rejected()));
            case RequirementEditionRejected rejected ->
                with(rejected.proposalId(), one -> new Proposal(one.proposed(), one.approved(), rejected));
            case PolicyChanged changed -> {
                var changes = new ArrayList<>(policyChanges);
                changes.add(changed);
                yield new CatalogueState(proposals, changes);
            }
        };
    }

    private CatalogueState with(String id, UnaryOperator<Proposal> change) {
        var changed = new LinkedHashMap<>(proposals);
        changed.put(id, change.apply(changed.get(id)));
        return new CatalogueState(changed, policyChanges);
    }

    public Optional<Proposal> proposal(String id) {
        return Optional.ofNullable(proposals.get(id));
    }

    List<Proposal> of(Proposal.Status status) {
        return proposals.values().stream().filter(one -> one.status() == status).toList();
    }

    /** The changes of one policy, the first one first. */
    List<PolicyChanged> changesOf(Policy policy) {
        return policyChanges.stream()
                .filter(change -> change.policy().equals(policy.key()))
                .toList();
    }

    /** What is chosen by change, by the keys of the policies. */
    Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        policyChanges.forEach(change -> choices.put(change.policy(), change.to()));
        return choices;
    }

    String chosen(Policy policy, String standard) {
        return Objects.requireNonNullElse(choices().get(policy.key()), standard);
    }
}
