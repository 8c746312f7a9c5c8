package kz.ruqsat.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.TextChecks;

/** For the test of each service: its declared codes and its texts fit, in three languages, with nothing left over. */
public final class ProblemTextChecks {

    private ProblemTextChecks() {}

    /**
     * Compares the codes with the bundle {@code problems} of the class path.
     *
     * @return sentences about what is wrong; empty when all is well
     */
    public static List<String> faults(ProblemCodes declared) {
        return faults(
                declared,
                Bundle.load(Thread.currentThread().getContextClassLoader(), List.of(ProblemTexts.OF_SERVICE)));
    }

    static List<String> faults(ProblemCodes declared, Bundle bundle) {
        List<String> faults = new ArrayList<>(TextChecks.faults(bundle));
        Set<String> wanted = new TreeSet<>();
        for (ProblemCode code : declared.codes()) {
            wanted.add("problem." + code.code() + ".title");
            wanted.add("problem." + code.code() + ".detail");
        }
        declared.violations().forEach(violation -> wanted.add("violation." + violation));
        for (Language language : Language.values()) {
            for (String key : wanted) {
                if (!bundle.keys(language).contains(key)) {
                    faults.add(key + " is declared but has no text in " + language.code());
                }
            }
            for (String key : new TreeSet<>(bundle.keys(language))) {
                if (!wanted.contains(key)) {
                    faults.add(key + " has a text in " + language.code() + " but is not declared");
                }
            }
        }
        return faults;
    }
}
