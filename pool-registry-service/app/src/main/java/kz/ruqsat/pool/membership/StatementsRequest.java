package kz.ruqsat.pool.membership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/v1/pools/{id}/statements}. Lines are read one by one, as text, so that a wrong date in one
 * line does not cost the others.
 */
record StatementsRequest(@Nullable List<@Nullable Line> statements) {

    record Line(
            @Nullable String kind,
            @Nullable LicenceNamed licence,
            @Nullable String on) {}

    record LicenceNamed(@Nullable String number, @Nullable String issuedOn) {}

    /** A line as read: either what it states, or why it says nothing. */
    sealed interface Read {

        record Statement(StatementKind kind, LicenceRef licence, LocalDate on) implements Read {}

        record Unreadable(String code) implements Read {}
    }

    List<Read> read() {
        return statements == null
                ? List.of()
                : statements.stream().map(StatementsRequest::read).toList();
    }

    static Read read(@Nullable Line line) {
        if (line == null || line.kind() == null || line.on() == null) {
            return new Read.Unreadable(CommonProblems.REQUIRED);
        }
        var licence = line.licence();
        if (licence == null || licence.number() == null || licence.number().isBlank() || licence.issuedOn() == null) {
            return new Read.Unreadable(CommonProblems.REQUIRED);
        }
        if (!line.kind().equals("JOINED") && !line.kind().equals("LEFT")) {
            return new Read.Unreadable(CommonProblems.UNKNOWN_VALUE);
        }
        try {
            return new Read.Statement(
                    StatementKind.valueOf(line.kind()),
                    new LicenceRef(licence.number(), LocalDate.parse(licence.issuedOn())),
                    LocalDate.parse(line.on()));
        } catch (DateTimeException e) {
            return new Read.Unreadable(CommonProblems.NOT_VALID);
        }
    }
}
