package kz.ruqsat.verification.requirement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.CommonProblems;

/** Policies and words from their files. */
final class VocabularyReader {

    private VocabularyReader() {}

    static Policies policies(Node file) {
        var settings = new EnumMap<Policy, Policies.Setting>(Policy.class);
        for (String key : file.keys()) {
            Node setting = file.get(key).only("name", "chosen", "reason");
            Policy policy = Policy.of(key).orElseThrow(() -> setting.wrong(CommonProblems.UNKNOWN_FIELD));
            String standard = setting.get("chosen").text();
            settings.put(
                    policy,
                    new Policies.Setting(
                            setting.get("name").texts(),
                            standard,
                            setting.get("reason").texts(),
                            standard));
        }
        return new Policies(settings);
    }

    static Vocabulary vocabulary(Node file) {
        file.only("facts", "evidence", "reasons");
        return new Vocabulary(
                words(file.get("facts"), path -> Fact.at(path).orElseThrow()),
                words(file.get("evidence"), EvidenceKind::valueOf),
                words(file.get("reasons"), ReasonCode::valueOf));
    }

    private static <K> Map<K, Texts> words(Node node, Function<String, K> key) {
        var words = new HashMap<K, Texts>();
        node.keys().forEach(name -> words.put(key.apply(name), node.get(name).texts()));
        return words;
    }
}
