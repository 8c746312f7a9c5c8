package kz.ruqsat.pool.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import kz.ruqsat.pool.membership.StatementOutcome.Result;
import org.jspecify.annotations.Nullable;

/**
 * What became of each line, in the order of the call.
 *
 * @param results one for each line
 */
record StatementsResult(int accepted, int repeated, int unknownLicence, int invalid, List<LineResult> results) {

    /**
     * What became of one line.
     *
     * @param line its place in the call, counted from 0
     * @param result what it came to
     * @param code why it was not accepted
     * @param fileLine where it begins in a file, counted from 1; nothing for a call without a file
     */
    record LineResult(
            int line,
            Result result,
            @Nullable String code,
            @Nullable Integer fileLine) {}

    StatementsResult {
        results = List.copyOf(results);
    }

    static StatementsResult of(List<StatementOutcome> outcomes) {
        return of(outcomes, place -> null);
    }

    /** @param fileLines from the place of a line to where it begins in the file */
    static StatementsResult of(List<StatementOutcome> outcomes, IntFunction<@Nullable Integer> fileLines) {
        var results = new ArrayList<LineResult>(outcomes.size());
        for (var outcome : outcomes) {
            int place = results.size();
            results.add(new LineResult(place, outcome.result(), outcome.code(), fileLines.apply(place)));
        }
        return new StatementsResult(
                count(outcomes, Result.ACCEPTED),
                count(outcomes, Result.REPEATED),
                count(outcomes, Result.UNKNOWN_LICENCE),
                count(outcomes, Result.INVALID),
                results);
    }

    private static int count(List<StatementOutcome> outcomes, Result result) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.result() == result).count();
    }
}
