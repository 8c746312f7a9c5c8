package kz.ruqsat.pool.membership;

import java.util.ArrayList;
import java.util.List;
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
     * @param code why it was not accepted
     */
    record LineResult(int line, Result result, @Nullable String code) {}

    StatementsResult {
        results = List.copyOf(results);
    }

    static StatementsResult of(List<StatementOutcome> outcomes) {
        var results = new ArrayList<LineResult>();
        for (var outcome : outcomes) {
            results.add(new LineResult(results.size(), outcome.result(), outcome.code()));
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
