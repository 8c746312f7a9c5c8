package kz.ruqsat.verification.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ruqsat.verification.verification.VerificationList;
import org.jspecify.annotations.Nullable;

/** Bean {@code caseNumbers} of the templates: people know an application by its number, terms know it by its id. */
class CaseNumbers {

    private final VerificationList list;

    CaseNumbers(VerificationList list) {
        this.list = list;
    }

    /** @param applicationIds of the terms of one page, null where a term belongs to no application */
    public Map<String, String> of(List<@Nullable String> applicationIds) {
        return list.numbers(
                applicationIds.stream().filter(Objects::nonNull).distinct().toList());
    }
}
