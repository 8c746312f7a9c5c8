package kz.ruqsat.application.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import kz.ruqsat.application.licence.LicenceStanding;
import kz.ruqsat.application.licence.LicenceTable;
import kz.ruqsat.application.licence.LicenceView;
import kz.ruqsat.application.licence.LicenceView.Holder;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What everybody may know about licences: the number of a company is public, that of a person is not. */
class PublicRegister {

    private final LicenceTable licences;
    private final ZoneId zone;

    PublicRegister(LicenceTable licences, ZoneId zone) {
        this.licences = licences;
        this.zone = zone;
    }

    /** @param states empty for all @param asOf null for now */
    Page<LicenceView> licences(
            Set<LicenceStanding> states, @Nullable Instant asOf, @Nullable String cursor, Limit limit) {
        var page = licences.list(null, states, asOf, cursor, limit);
        return new Page<>(page.items().stream().map(PublicRegister::open).toList(), page.next(), page.total());
    }

    /**
     * @param asOf an instant, or a date, which means the end of that day in the authority's zone; null or blank for now
     * @throws kz.ruqsat.platform.problem.Refused when it is neither
     */
    @Nullable Instant moment(@Nullable String asOf) {
        if (asOf == null || asOf.isBlank()) {
            return null;
        }
        try {
            return asOf.length() == 10
                    ? LocalDate.parse(asOf)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant()
                            .minusNanos(1)
                    : OffsetDateTime.parse(asOf.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw CommonProblems.malformedParameter("asOf");
        }
    }

    private static LicenceView open(LicenceView licence) {
        var holder = licence.holder();
        return holder.kind().equals("LEGAL_ENTITY")
                ? licence
                : licence.with(new Holder(holder.kind(), masked(holder.identifier()), holder.name()));
    }

    private static String masked(String identifier) {
        return identifier.substring(0, 4) + "••••••" + identifier.substring(10);
    }
}
