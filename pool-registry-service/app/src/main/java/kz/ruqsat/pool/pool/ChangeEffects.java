package kz.ruqsat.pool.pool;

/** What a change would mean for the members of a pool. */
public interface ChangeEffects {

    /** @param change one by which the pool is lost: a suspension or a withdrawal */
    EffectView.Members of(KnownPool pool, AccreditationChange change);
}
