package kz.ruqsat.verification.obligation;

/** Where a change is handed in by which running terms have to be counted anew. */
public interface RecountRequests {

    /** The processing group in which changes are heard, one after the other in the order of commits. */
    String GROUP = "recounts";

    /** Carried through after the current transaction commits. Repeated for the same id it does nothing. */
    void request(String recountId, Recount recount);
}
