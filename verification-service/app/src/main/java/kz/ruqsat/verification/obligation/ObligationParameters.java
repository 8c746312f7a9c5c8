package kz.ruqsat.verification.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.verification.obligation.ObligationQuery.By;
import kz.ruqsat.verification.obligation.ObligationQuery.Order;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address as they stand there; the same for lists, exports and pages. Several values of one
 * parameter are separated by commas, or the parameter is repeated. An empty one is an absent one.
 */
record ObligationParameters(
        @Nullable String status,
        @Nullable String kind,
        @Nullable String party,
        @Nullable String dueFrom,
        @Nullable String dueTo,
        @Nullable String subject,
        @Nullable String sort) {

    private static final int LONGEST_SUBJECT = 100;

    /** @throws kz.ruqsat.platform.problem.Refused {@code malformed}, naming the parameter */
    ObligationQuery query() {
        return new ObligationQuery(
                among(ObligationStatus.class, "status", status),
                among(ObligationKind.class, "kind", kind),
                among(Party.class, "party", party),
                date("dueFrom", dueFrom),
                date("dueTo", dueTo),
                subjectOrNull(),
                orders());
    }

    private @Nullable String subjectOrNull() {
        if (subject == null || subject.isBlank()) {
            return null;
        }
        if (subject.length() > LONGEST_SUBJECT || subject.indexOf('\0') >= 0) {
            throw CommonProblems.malformedParameter("subject");
        }
        return subject.strip();
    }

    private List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        for (var word : words(sort).toList()) {
            boolean descending = word.startsWith("-");
            var name = descending ? word.substring(1) : word;
            var by = Arrays.stream(By.values())
                    .filter(one -> one.word.equals(name))
                    .filter(one -> orders.stream().noneMatch(before -> before.by() == one))
                    .findFirst()
                    .orElseThrow(() -> CommonProblems.malformedParameter("sort"));
            orders.add(new Order(by, descending));
        }
        return orders.isEmpty() ? ObligationQuery.EARLIEST_DUE_FIRST : orders;
    }

    private static <E extends Enum<E>> Set<E> among(Class<E> type, String parameter, @Nullable String text) {
        var chosen = EnumSet.noneOf(type);
        words(text).forEach(word -> {
            try {
                chosen.add(Enum.valueOf(type, word));
            } catch (IllegalArgumentException unknown) {
                throw CommonProblems.malformedParameter(parameter);
            }
        });
        return chosen;
    }

    private static @Nullable LocalDate date(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var date = LocalDate.parse(text.strip());
            if (date.getYear() < 1 || date.getYear() > 9999) {
                throw CommonProblems.malformedParameter(parameter);
            }
            return date;
        } catch (DateTimeException e) {
            throw CommonProblems.malformedParameter(parameter);
        }
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
