package kz.ruqsat.verification.verification;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.language.Texts;

/** The code list of reasons for which a case is put under another edition; data, not code. */
public record RebasingReasons(List<Reason> all) {

    /** One reason. */
    public record Reason(String code, Texts text) {}

    public RebasingReasons {
        all = List.copyOf(all);
    }

    public Optional<Reason> of(String code) {
        return all.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
