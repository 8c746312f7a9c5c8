package kz.ruqsat.workingdays;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names a state of knowledge: the instant of its last change, and a digest of every fact in it. Obligations pin these
 * ids, so what is digested here is written out and does not follow the names of classes and components.
 */
final class EditionId {

    static final String NOTHING_KNOWN = "kz5-nothing-known";

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private EditionId() {}

    static String of(Knowledge known, Instant lastChange) {
        String facts = Stream.of(
                        Stream.of(week(known.week())),
                        known.years().stream().map(EditionId::year),
                        known.annual().stream().map(EditionId::annual),
                        known.declared().stream().map(EditionId::declared))
                .flatMap(lines -> lines)
                .sorted()
                .collect(Collectors.joining("\n"));
        return "kz5-" + INSTANT.format(lastChange) + "-" + HexFormat.of().formatHex(sha256(facts), 0, 6);
    }

    private static String week(WeekBasis week) {
        return line("week", week.working(), week.weekend(), week.move());
    }

    private static String year(CoveredYear year) {
        return line("year", year.year(), year.knownFrom());
    }

    private static String annual(AnnualDay day) {
        String last = day.lastYear() == null ? "" : day.lastYear().toString();
        return line(
                "annual",
                day.id(),
                day.day(),
                day.firstYear(),
                last,
                day.kind().name(),
                line(day.names().kk(), day.names().ru(), day.names().en()),
                day.basis(),
                day.knownFrom());
    }

    private static String declared(KnownDay known) {
        DeclaredDay day = known.fact();
        String fact = line(
                "declared",
                day.date(),
                day.kind().name(),
                line(day.names().kk(), day.names().ru(), day.names().en()),
                day.basis(),
                day.knownFrom());
        return known.inUseFrom().equals(day.knownFrom()) ? fact : line(fact, known.inUseFrom());
    }

    private static String line(Object... cells) {
        return Arrays.stream(cells).map(Object::toString).collect(Collectors.joining("|"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
