package kz.ruqsat.verification.edition;

import java.util.HashMap;
import java.util.Map;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Catalogue;
import org.jspecify.annotations.Nullable;

/** Differences as sentences. */
public final class DifferenceWords {

    private final Messages messages;
    private final Catalogue catalogue;
    private final ConditionWords conditions;

    public DifferenceWords(Messages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.conditions = new ConditionWords(messages, catalogue);
    }

    public Texts of(Difference difference) {
        var is = new Arguments(difference.row());
        return switch (difference) {
            case Difference.ActChanged(var from, var to) ->
                words(difference, is.from(from).to(to));
            case Difference.BeginsOn(var from, var to) ->
                words(difference, is.from(from).to(to));
            case Difference.WordingBecameKnown() -> words(difference, is);
            case Difference.WordingBecameUnknown() -> words(difference, is);
            case Difference.ThresholdChanged(var name, var from, var to) ->
                words(
                        difference,
                        is.with("name", name).from(conditions.limit(from)).to(conditions.limit(to)));
            case Difference.ThresholdAdded(var name, var limit) ->
                words(difference, is.with("name", name).with("limit", conditions.limit(limit)));
            case Difference.ThresholdRemoved(var name, var limit) ->
                words(difference, is.with("name", name).with("limit", conditions.limit(limit)));
            case Difference.TermChanged(var term, var from, var to) ->
                words(
                        difference,
                        is.with("term", messages.texts("obligation.kind." + term, Map.of()))
                                .from(days(from))
                                .to(days(to)));
            case Difference.RowAdded(var _, var name) -> words(difference, is.with("name", name));
            case Difference.RowRemoved(var _, var name) -> words(difference, is.with("name", name));
            case Difference.SubtypeChanged(var _, var from, var to) ->
                words(difference, is.from(from.name()).to(to.name()));
            case Difference.LegalPointChanged(var _, var from, var to) ->
                words(difference, is.from(from).to(to));
            case Difference.RowBeginsOn(var _, var from, var to) ->
                words(difference, is.from(orNothing(from)).to(orNothing(to)));
            case Difference.MeasuredChanged(var _, var measured) ->
                words(difference, is.with("measured", measured ? "yes" : "no"));
            case Difference.AppliesWhenChanged(var _, var from, var to) ->
                words(difference, is.from(conditions.of(from)).to(conditions.of(to)));
            case Difference.FulfilledWhenChanged(var row, var track, var from, var to) ->
                words(
                        difference,
                        is.with("track", track == null ? row : track)
                                .from(conditions.of(from))
                                .to(conditions.of(to)));
            case Difference.TrackAdded(var _, var track, var when) ->
                words(difference, is.with("track", track).with("when", conditions.of(when)));
            case Difference.TrackRemoved(var _, var track, var when) ->
                words(difference, is.with("track", track).with("when", conditions.of(when)));
            case Difference.EvidenceAdded(var _, var kind) ->
                words(difference, is.with("kind", catalogue.vocabulary().name(kind)));
            case Difference.EvidenceRemoved(var _, var kind) ->
                words(difference, is.with("kind", catalogue.vocabulary().name(kind)));
            case Difference.TextChanged(var _, var part, var from, var to) ->
                words(
                        difference,
                        is.with("part", messages.texts("difference.part." + part, Map.of()))
                                .from(orNothing(from))
                                .to(orNothing(to)));
        };
    }

    private Texts words(Difference difference, Arguments arguments) {
        return messages.texts("difference." + difference.getClass().getSimpleName(), arguments.values);
    }

    private Object days(@Nullable Integer days) {
        return days == null ? nothing() : messages.texts("difference.days", Map.of("n", days));
    }

    private Object orNothing(@Nullable Object value) {
        return value == null ? nothing() : value;
    }

    private Texts nothing() {
        return messages.texts("difference.nothing", Map.of());
    }

    /** Named values, put together one by one. */
    private static final class Arguments {

        private final Map<String, Object> values = new HashMap<>();

        Arguments(@Nullable String row) {
            if (row != null) {
                values.put("row", row);
            }
        }

        Arguments with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        Arguments from(Object value) {
            return with("from", value);
        }

        Arguments to(Object value) {
            return with("to", value);
        }
    }
}
