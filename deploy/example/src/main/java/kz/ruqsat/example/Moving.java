package kz.ruqsat.example;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The miner moves to another pool and does not tell; the pool does. */
final class Moving {

    private Moving() {}

    /** A pool may be quicker than the news of the licence: it then states the same once more. */
    static Done stated(Story story) throws InterruptedException {
        Story.Licence licence = story.licence();
        LocalDate joinedOn = licence.issuedOn();
        Map<String, Object> statement = Map.of(
                "kind",
                "JOINED",
                "licence",
                Map.of(
                        "number",
                        licence.number(),
                        "issuedOn",
                        licence.issuedOn().toString()),
                "on",
                joinedOn.toString());
        story.patience()
                .until(
                        "the register of pools to know the licence",
                        () -> story.site()
                                .post(
                                        Client.POOL,
                                        "/api/v1/pools/" + Miner.FIRST_POOL + "/statements",
                                        Map.of("statements", List.of(statement)))
                                .expect(200),
                        answer -> answer.json().path("unknownLicence").asInt(1) == 0);
        return new Done("statement", Map.of("joinedOn", joinedOn), "/register/pools");
    }

    static Done runs(Story story) throws InterruptedException {
        String id = story.patience()
                .await(
                        "the term of the notice about the pool",
                        story::application,
                        one -> Terms.ofKind(one, "POOL_SWITCH_NOTICE"))
                .path("id")
                .asString();
        JsonNode term = story.site()
                .get(Client.MONITOR, "/api/v1/obligations/" + id)
                .expect(200)
                .json();
        var running = new Story.Term(
                id,
                LocalDate.parse(term.path("trigger").asString()),
                LocalDate.parse(term.path("dueOn").asString()),
                OffsetDateTime.parse(term.path("dueAt").asString()).toInstant());
        story.runs(running);
        return new Done("term", Map.of("dueOn", running.dueOn()), "/obligations/" + id);
    }
}
