package kz.ruqsat.notification.telling;

import java.util.List;
import java.util.Map;

/**
 * Something to put into words for a person.
 *
 * @param wording id of the wording
 * @param arguments what it is filled with; dates and instants in ISO 8601
 * @param subjects ids of what it is about, the most specific first
 */
public record News(String wording, Map<String, String> arguments, List<String> subjects) {

    public News {
        arguments = Map.copyOf(arguments);
        subjects = List.copyOf(subjects);
    }
}
