package kz.ruqsat.gateway.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the first page offers beyond its links.
 *
 * @param people sample users of the sandbox, absent elsewhere
 */
@ConfigurationProperties("ruqsat.home")
record HomeSettings(@Nullable List<Person> people) {

    /**
     * @param id user name and password
     * @param role word of the {@code roles} claim
     */
    record Person(String id, String role) {}

    List<Person> samplePeople() {
        return people == null ? List.of() : List.copyOf(people);
    }
}
