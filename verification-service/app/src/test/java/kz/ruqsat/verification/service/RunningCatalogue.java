package kz.ruqsat.verification.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.SettableClock;
import kz.ruqsat.verification.service.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/**
 * A running service on Monday 2026-11-23, under an edition whose wording is not known. Classes share it, so each test
 * proposes editions of its own, each beginning after those before it.
 */
@Import(RunningCatalogue.Parts.class)
abstract class RunningCatalogue extends RunningVerification {

    static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final AtomicInteger NUMBER = new AtomicInteger(3);

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        SettableClock settableClock() {
            return new SettableClock();
        }
    }

    @Autowired
    SettableClock clock;

    String admin;
    String approver;

    /** Id and first day of an edition that nobody else in these tests uses. */
    record Fresh(String id, LocalDate from) {

        String yaml() {
            return file().replace("id: E2\n", "id: " + id + "\n")
                    .replace("effectiveFrom: 2024-02-10", "effectiveFrom: " + from)
                    .replace("598/НҚ, 04.12.2023", "900/НҚ, " + id);
        }

        /** With a higher voltage, and row 3 gone. */
        String changed() {
            var text = yaml().replace("limit: \"35\"", "limit: \"110\"");
            return text.substring(0, text.indexOf("  - id: R3")) + text.substring(text.indexOf("  - id: R4"));
        }
    }

    @BeforeEach
    void itIsMonday() {
        itIs(MON_2026_11_23);
        admin = tokens.bearer("admin-demo", Role.ADMIN);
        approver = tokens.bearer("approver-demo", Role.APPROVER);
    }

    void itIs(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(ALMATY).toInstant());
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(10, 0).atZone(ALMATY).toInstant();
    }

    static Fresh fresh() {
        int number = NUMBER.incrementAndGet();
        return new Fresh("E" + number, LocalDate.of(2027, 1, 1).plusDays(10L * number));
    }

    Answer propose(String yaml) {
        return propose(yaml, officer);
    }

    Answer propose(String text, String bearer, String... headers) {
        return api.postAs("application/yaml", "/api/v1/requirement-editions", bearer, text, headers);
    }

    Answer approve(String proposal) {
        return api.post("/api/v1/requirement-editions/" + proposal + "/approval", approver, "");
    }

    /** An edition that belongs to the catalogue. */
    Fresh approved() {
        var fresh = fresh();
        var answer = approve(propose(fresh.yaml()).json().path("id").asString());
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        return fresh;
    }

    List<String> eventsOfTheCatalogue() {
        return jdbc.sql("select name from event where aggregate_id = 'requirement-catalogue' order by sequence_number")
                .query(String.class)
                .list();
    }

    static JsonNode item(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(one -> one.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " in " + list));
    }

    private static String file() {
        try (var file = RunningCatalogue.class.getResourceAsStream("/requirements/E2.yml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
