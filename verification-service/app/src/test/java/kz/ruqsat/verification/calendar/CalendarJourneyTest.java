package kz.ruqsat.verification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/**
 * What happened in 2024 and 2026, as the body would have done it here; in this order, for time does not go back, and with
 * a service of its own, for which no other class has been in a later year.
 */
@TestPropertySource(properties = "test.service=calendar-journey")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarJourneyTest extends RunningCalendar {

    @Autowired
    CalendarEditions editions;

    @Autowired
    Environment environment;

    @Test
    @Order(2024)
    void kurban_ait_2024_is_announced_for_another_day_than_expected() {
        itIs("2024-06-06T10:00");
        var across = arm(LocalDate.of(2024, 6, 14), 2);
        var beside = arm(LocalDate.of(2024, 6, 5), 2);
        assertThat(obligation(across).get("dueOn").asString()).isEqualTo("2024-06-19");
        var before = obligation(across).get("calendarEdition").asString();

        itIs("2024-06-07T09:30");
        var known = "2024-06-07T09:00:00+05:00";
        var proposal =
                ok(propose(officer, days(day("2024-06-16", "RELIGIOUS", known), day("2024-06-17", "WORKING", known))));
        var id = proposal.get("id").asString();

        assertThat(proposal.get("status").asString()).isEqualTo("PROPOSED");
        assertThat(move(proposal, across)).isEqualTo("2024-06-19 2024-06-18");
        assertThat(move(proposal, beside)).isEmpty();
        assertThat(proposal.get("earlier").asLong()).isPositive();
        assertThat(proposal.get("runningTerms").asString()).isEqualTo("FOLLOW_THE_DECREE");
        assertThat(proposal.get("difference")
                        .get("days")
                        .valueStream()
                        .map(day -> day.get("date").asString()))
                .containsExactly("2024-06-16", "2024-06-17");
        assertThat(proposal.get("sample")).isNotEmpty();
        assertThat(kind("2024-06-17"))
                .as("nothing happens before it is applied")
                .isEqualTo("RELIGIOUS");
        assertThat(obligation(across).get("dueOn").asString()).isEqualTo("2024-06-19");

        itIs("2024-06-07T11:00");
        var applied = ok(approve(approver, id));
        var edition = applied.get("calendarEdition").asString();

        assertThat(applied.get("status").asString()).isEqualTo("APPLIED");
        assertThat(applied.get("decidedBy").asString()).isEqualTo("approver-demo");
        assertThat(applied.get("moved")).isEqualTo(proposal.get("moved"));
        assertThat(kind("2024-06-17")).isEqualTo("WORKING");
        assertThat(kind("2024-06-16")).isEqualTo("RELIGIOUS");
        assertThat(kindKnownOn("2024-06-17", "2024-06-07T10:59:59+05:00")).isEqualTo("RELIGIOUS");
        assertThat(kindKnownOn("2024-06-17", "2024-06-07T11:00:00+05:00")).isEqualTo("WORKING");
        var day = ok(get("/api/v1/calendar/days?from=2024-06-17&to=2024-06-17", ""))
                .get(0);
        assertThat(day.get("knownFrom").asString()).isEqualTo("2024-06-07T09:00:00+05:00");
        assertThat(day.get("inUseFrom").asString()).isEqualTo("2024-06-07T11:00:00+05:00");

        var next = arm(LocalDate.of(2024, 6, 14), 2);
        assertThat(obligation(next).get("dueOn").asString()).isEqualTo("2024-06-18");
        assertThat(obligation(next).get("calendarEdition").asString()).isEqualTo(edition);
        assertThat(dueOn("2024-06-14", 2)).isEqualTo("2024-06-18");
        assertThat(calendars
                        .edition(before)
                        .orElseThrow()
                        .dueDate(LocalDate.of(2024, 6, 14), 2)
                        .dueOn())
                .as("what was pinned is computed again as it was")
                .isEqualTo(LocalDate.of(2024, 6, 19));
        assertPublished(id);
        assertEveryNodeSaysTheSame();
    }

    @Test
    @Order(2026)
    void constitution_day_2026_is_abolished_while_terms_run() {
        itIs("2026-03-16T10:00");
        assertThat(kind("2026-08-31")).isEqualTo("HOLIDAY_MOVED");
        var decision = arm(LocalDate.of(2026, 8, 27), 2);
        assertThat(obligation(decision).get("dueOn").asString()).isEqualTo("2026-09-01");

        itIs("2026-03-18T12:00");
        var known = "2026-03-18T10:00:00+05:00";
        var proposal = ok(propose(
                admin,
                days(
                        day("2026-08-30", "WEEKEND", known),
                        day("2027-03-15", "HOLIDAY", known),
                        day("2027-08-30", "WORKING", known))));
        assertThat(move(proposal, decision)).isEqualTo("2026-09-01 2026-08-31");
        assertThat(proposal.get("difference")
                        .get("days")
                        .valueStream()
                        .map(day -> day.get("date").asString()))
                .as("the moved day is gone with its holiday")
                .containsExactly("2026-08-30", "2026-08-31", "2027-03-15", "2027-08-30");

        var sample = proposal.get("sample")
                .valueStream()
                .filter(one -> one.get("obligationId").asString().equals(decision))
                .findFirst()
                .orElseThrow();
        assertThat(sample.get("before")).hasSize(6);
        assertThat(sample.get("after")).hasSize(5);
        assertThat(sample.get("before").get(4).get("reason").get("en").asString())
                .isEqualTo("Day off moved from 30.08.2026: Constitution Day");

        ok(approve(approver, proposal.get("id").asString()));

        assertThat(kind("2026-08-31")).isEqualTo("WORKING");
        assertThat(dueOn("2026-08-27", 2)).isEqualTo("2026-08-31");
        assertThat(kindKnownOn("2026-08-31", "2025-12-31T12:00:00+05:00")).isEqualTo("HOLIDAY_MOVED");
        assertEveryNodeSaysTheSame();
    }

    @Test
    @Order(2027)
    void a_year_is_covered_when_somebody_says_so_and_computes_by_itself() {
        itIs("2027-10-05T10:00");
        refused(get("/api/v1/calendar/days?from=2027-12-31&to=2028-01-03", ""), 422, "calendar-not-covered");
        var proposal = ok(propose(officer, "{\"years\": [2028]}"));
        assertThat(proposal.get("difference").get("yearsAdded").get(0).asInt()).isEqualTo(2028);
        assertThat(proposal.get("moved")).isEmpty();

        ok(approve(approver, proposal.get("id").asString()));

        assertThat(kind("2028-01-03")).isEqualTo("HOLIDAY_MOVED");
        assertThat(kind("2028-05-08")).isEqualTo("HOLIDAY_MOVED");
        assertThat(dueOn("2027-12-30", 2)).isEqualTo("2028-01-05");
        refused(get("/api/v1/calendar/days?from=2028-12-31&to=2029-01-01", ""), 422, "calendar-not-covered");
        assertEveryNodeSaysTheSame();
    }

    /** Another node, or this one after a restart: it has nothing but what the product brings and what is stored. */
    private void assertEveryNodeSaysTheSame() {
        var another = new TermCalendars(
                Editions.BEFORE, InstantSource.fixed(clock.instant()), Editions.ALMATY, OfficeHours.USUAL, editions);

        assertThat(ids(another.editions())).isEqualTo(ids(calendars.editions()));
        assertThat(another.knownNow().calendar().days(FIRST, LAST))
                .isEqualTo(calendars.knownNow().calendar().days(FIRST, LAST));
    }

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static List<String> ids(List<WorkingCalendar> editions) {
        return editions.stream().map(WorkingCalendar::edition).toList();
    }

    private void assertPublished(String proposalId) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(published(proposalId)).containsExactly("CalendarEditionAppliedV1"));
    }

    private List<String> published(String key) {
        try (var consumer = new KafkaConsumer<>(
                java.util.Map.<String, Object>of("bootstrap.servers", environment.getRequiredProperty("RUQSAT_KAFKA")),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor("ruqsat.calendar").stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var types = new java.util.ArrayList<String>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(key)) {
                        types.add(new String(
                                record.headers().lastHeader("ce_type").value(),
                                java.nio.charset.StandardCharsets.UTF_8));
                    }
                });
            }
            return types;
        }
    }
}
