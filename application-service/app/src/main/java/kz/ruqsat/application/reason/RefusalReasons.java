package kz.ruqsat.application.reason;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.language.Texts;

/**
 * The reasons for a refusal, with their texts and where each comes from; data, not code.
 *
 * @param reasons in the order in which they are offered
 */
public record RefusalReasons(List<Reason> reasons) {

    /** One reason; basis says which act it is taken from. */
    public record Reason(String code, Texts text, Texts basis) {}

    public RefusalReasons {
        reasons = List.copyOf(reasons);
        if (reasons.stream().map(Reason::code).distinct().count() != reasons.size()) {
            throw new IllegalArgumentException("a reason stands twice in the code list");
        }
    }

    public boolean has(String code) {
        return text(code).isPresent();
    }

    public Optional<Texts> text(String code) {
        return reasons.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(Reason::text);
    }
}
