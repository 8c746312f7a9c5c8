package kz.ruqsat.platform.store;

/** Where the store stands. */
public final class EventPlaces {

    private final CommitOrderEventStorageEngine engine;

    public EventPlaces(CommitOrderEventStorageEngine engine) {
        this.engine = engine;
    }

    /** The place of the last committed event, whether or not readers may pass it yet. */
    public CommitOrderToken lastCommitted() {
        return engine.lastCommitted();
    }
}
