package kz.ruqsat.application.application;

/** A decision that one person proposed and another has to take. */
sealed interface Proposal extends Proposed<Proposal> {

    record Approval(String by) implements Proposal {}

    record Refusal(String by, RefusalGround ground) implements Proposal {}

    @Override
    default boolean asksTheSameAs(Proposal other) {
        return switch (this) {
            case Approval _ -> other instanceof Approval;
            case Refusal refusal ->
                other instanceof Refusal theirs && refusal.ground().equals(theirs.ground());
        };
    }

    @Override
    default boolean isOfTheKindOf(Proposal other) {
        return switch (this) {
            case Approval _ -> other instanceof Approval;
            case Refusal _ -> other instanceof Refusal;
        };
    }
}
