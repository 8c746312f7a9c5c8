package kz.ruqsat.verification.verification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a case is judged by, pinned with it.
 *
 * @param edition id of the edition of the requirements
 * @param on the date for which that edition and its rows are asked
 * @param policies what was chosen where the law is silent, by the keys of the policies; empty for what the product came
 *     with
 */
public record Governing(String edition, LocalDate on, Map<String, String> policies) {

    public Governing {
        policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
    }
}
