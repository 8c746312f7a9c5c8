package kz.ruqsat.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.ruqsat.example.Answer;
import kz.ruqsat.example.Client;
import kz.ruqsat.example.Story;
import tools.jackson.databind.JsonNode;

/**
 * What one story has left behind, counted: events of each thing by type, notices by wording and reader, messages by topic
 * and type. Two stories that went the same way leave the same.
 *
 * @param events by thing and type
 * @param notices by wording, reader, channel and status
 * @param messages by topic and type, each id once
 */
record Traces(Map<String, Long> events, Map<String, Long> notices, Map<String, Long> messages) {

    static Traces of(Story story, Running running) throws InterruptedException {
        return new Traces(events(story), notices(story), messages(story, running));
    }

    private static Map<String, Long> events(Story story) throws InterruptedException {
        List<String> events = new ArrayList<>();
        story.site()
                .get(Client.AUDITOR, "/api/v1/applications/" + story.applicationId() + "/history?limit=200")
                .expect(200)
                .json()
                .path("items")
                .forEach(event -> events.add("application " + event.path("type").asString()));
        for (JsonNode term : terms(story)) {
            JsonNode obligation = story.site()
                    .get(
                            Client.AUDITOR,
                            "/api/v1/obligations/" + term.path("id").asString())
                    .expect(200)
                    .json();
            String kind = obligation.path("kind").asString();
            obligation
                    .path("history")
                    .forEach(event -> events.add(kind + " " + event.path("type").asString()));
        }
        return counted(events);
    }

    static List<JsonNode> terms(Story story) throws InterruptedException {
        return terms(story.application());
    }

    static List<JsonNode> terms(Answer application) {
        return application
                .json()
                .path("verification")
                .path("obligations")
                .valueStream()
                .toList();
    }

    /** Everything that was composed about the application, the licence or one of its terms. */
    private static Map<String, Long> notices(Story story) throws InterruptedException {
        return counted(notices(story, one -> true).stream()
                .map(notice -> "%s to %s by %s %s"
                        .formatted(
                                notice.path("wording").asString(),
                                notice.path("reader").asString(),
                                notice.path("channel").asString(),
                                notice.path("status").asString()))
                .toList());
    }

    static List<JsonNode> notices(Story story, java.util.function.Predicate<JsonNode> wanted)
            throws InterruptedException {
        Set<String> subjects = Set.of(
                story.applicationId(), story.licence().number(), story.term().obligationId());
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = story.site()
                    .get(Client.AUDITOR, "/api/v1/notices?limit=200" + cursor)
                    .expect(200)
                    .json();
            page.path("items")
                    .valueStream()
                    .filter(notice ->
                            notice.path("subjects").valueStream().anyMatch(one -> subjects.contains(one.asString())))
                    .filter(wanted)
                    .forEach(found::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : null;
        } while (cursor != null);
        return found;
    }

    private static Map<String, Long> messages(Story story, Running running) {
        List<Message> all = Published.all(running.kafka());
        List<Message> about = all.stream()
                .filter(message -> message.body().contains(story.applicationId())
                        || message.body().contains("\"" + story.licence().number() + "\"")
                        || message.body().contains(story.term().obligationId()))
                .toList();
        Set<String> causes = about.stream().map(Message::id).collect(Collectors.toSet());
        List<Message> whole = new ArrayList<>(about);
        all.stream()
                .filter(message -> message.topic().equals("ruqsat.notices"))
                .filter(message -> causes.stream().anyMatch(id -> message.body().contains(id)))
                .forEach(whole::add);
        return Published.counted(whole);
    }

    private static Map<String, Long> counted(List<String> words) {
        return words.stream().collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    }
}
