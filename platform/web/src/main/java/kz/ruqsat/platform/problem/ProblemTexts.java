package kz.ruqsat.platform.problem;

import java.util.List;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Messages;

/** Where the texts of problems lie. */
final class ProblemTexts {

    static final String OF_PLATFORM = "kz/ruqsat/platform/problem/problems";
    static final String OF_SERVICE = "problems";

    private ProblemTexts() {}

    static Messages load(ClassLoader classes, Dates dates) {
        return new Messages(Bundle.load(classes, List.of(OF_PLATFORM, OF_SERVICE)), dates);
    }
}
