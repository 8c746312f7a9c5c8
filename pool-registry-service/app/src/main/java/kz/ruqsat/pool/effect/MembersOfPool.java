package kz.ruqsat.pool.effect;

import java.time.LocalDate;
import java.util.List;

/** Who mines through a pool on a day, by a licence that is in force on that day. */
public interface MembersOfPool {

    long count(String poolId, LocalDate on);

    /** The next of them in the order of their ids, after this one. */
    List<Member> after(String poolId, LocalDate on, String membershipId, int size);

    /** @throws IllegalStateException if what was heard before this call is not known yet */
    void awaitCurrent();
}
