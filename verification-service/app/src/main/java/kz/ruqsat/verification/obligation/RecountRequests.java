package kz.ruqsat.verification.obligation;

/** Where a change is handed in by which running terms have to be counted anew. */
public interface RecountRequests {

    /** Carried through after the current transaction commits. Repeated for the same id it does nothing. */
    void request(String recountId, Recount recount);
}
