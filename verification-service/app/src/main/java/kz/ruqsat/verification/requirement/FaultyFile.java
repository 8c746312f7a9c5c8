package kz.ruqsat.verification.requirement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ruqsat.platform.problem.Violation;

/**
 * A file of the catalogue that says something unintelligible. In a file of ours it stops the start; in an uploaded one the
 * edge turns it into a refusal that names every place.
 */
public final class FaultyFile extends IllegalArgumentException {

    private final transient List<Violation> faults;

    FaultyFile(List<Violation> faults) {
        super(faults.stream().map(FaultyFile::line).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    static FaultyFile at(String pointer, String code, Map<String, Object> parameters) {
        return new FaultyFile(List.of(new Violation(pointer, code, parameters)));
    }

    public List<Violation> faults() {
        return faults;
    }

    private static String line(Violation fault) {
        return fault.pointer() + " " + fault.code() + (fault.parameters().isEmpty() ? "" : " " + fault.parameters());
    }
}
