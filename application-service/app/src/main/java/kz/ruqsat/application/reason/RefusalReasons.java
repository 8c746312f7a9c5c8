package kz.ruqsat.application.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.platform.language.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The reasons for a refusal, with their texts and where each comes from; data, not code. */
@Component
public class RefusalReasons {

    /** One reason; basis says which act it is taken from. */
    public record Reason(String code, Texts text, Texts basis) {}

    private record CodeList(List<Reason> reasons) {}

    private final Map<String, Reason> byCode = new LinkedHashMap<>();

    RefusalReasons() {
        try (InputStream in = RefusalReasons.class.getResourceAsStream("/codes/refusal-reasons.json")) {
            if (in == null) {
                throw new IllegalStateException("codes/refusal-reasons.json is missing");
            }
            var list = JsonMapper.builder().build().readValue(in, CodeList.class);
            list.reasons().forEach(reason -> byCode.put(reason.code(), reason));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All reasons in the order of the list. */
    public List<Reason> all() {
        return List.copyOf(byCode.values());
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    public Optional<Texts> text(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Reason::text);
    }
}
