package kz.ruqsat.application.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.application.licence.LicenceStanding;
import org.jspecify.annotations.Nullable;

/**
 * The filters by state of a list of licences, as addresses.
 *
 * @param list the list's address up to where a parameter can be added
 */
public record StandingFilters(String list) {

    /** A filter that can be chosen; the word is null for "all". */
    public record Filter(@Nullable String word, String href, boolean current) {}

    /** The list with these states, up to where a parameter can be added. */
    public String href(Set<LicenceStanding> states) {
        return list + states.stream().sorted().map(one -> "state=" + one + "&").collect(Collectors.joining());
    }

    /** All states together, and each alone. */
    public List<Filter> offered(Set<LicenceStanding> chosen) {
        var all = new Filter(null, list, chosen.isEmpty());
        var each = Arrays.stream(LicenceStanding.values())
                .map(one -> new Filter(one.name(), href(Set.of(one)), chosen.equals(Set.of(one))));
        return Stream.concat(Stream.of(all), each).toList();
    }
}
