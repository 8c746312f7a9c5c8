package kz.ruqsat.notification.telling;

import java.util.List;

/**
 * What has to be told because of one thing.
 *
 * @param about id of that thing: nobody is told of it twice
 */
public record Occasion(String about, List<Telling> tellings) {

    public Occasion {
        tellings = List.copyOf(tellings);
    }
}
