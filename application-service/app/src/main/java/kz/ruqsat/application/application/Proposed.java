package kz.ruqsat.application.application;

/**
 * What one person proposes and another takes.
 *
 * @param <P> the proposals that it is compared with
 */
public interface Proposed<P extends Proposed<P>> {

    /** Who proposed it. */
    String by();

    /** Whether both ask for the same decision, whoever asks. */
    boolean asksTheSameAs(P other);

    /** Whether both ask for a decision of the same kind, if perhaps in other words. */
    boolean isOfTheKindOf(P other);
}
