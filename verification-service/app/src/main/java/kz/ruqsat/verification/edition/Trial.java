package kz.ruqsat.verification.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the open applications would look like if they were re-based to an edition. Nothing was changed by asking.
 *
 * @param open how many applications are under verification
 * @param rows how many rows would go from one state to another
 * @param applications those of which any row would change
 */
public record Trial(int open, int changed, List<RowCount> rows, List<Application> applications) {

    public Trial {
        rows = List.copyOf(rows);
        applications = List.copyOf(applications);
    }

    /**
     * One way in which rows would change.
     *
     * @param from state now, null for a row that the case does not have yet
     * @param to state then, null for a row that it would not have any more
     */
    public record RowCount(
            String row, @Nullable String from, @Nullable String to, int applications) {}

    /** One application with the rows that would change. */
    public record Application(String applicationId, String number, String edition, List<Change> rows) {
        public Application {
            rows = List.copyOf(rows);
        }
    }

    /** One row that would change; from and to as in {@link RowCount}. */
    public record Change(
            String row, @Nullable String from, @Nullable String to) {}
}
