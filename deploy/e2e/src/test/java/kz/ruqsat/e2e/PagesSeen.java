package kz.ruqsat.e2e;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.example.Client;
import kz.ruqsat.example.Form;
import kz.ruqsat.example.Patience;
import kz.ruqsat.example.Site;
import kz.ruqsat.example.Step;
import kz.ruqsat.example.Story;
import tools.jackson.databind.JsonNode;

/** Every page there is, with something on it, and who looks at it. */
record PagesSeen(Site site) {

    private static final Map<String, String> WORDS = Map.of("kk", "Сынақ", "ru", "Проба", "en", "Trial");

    static final String NOBODY = "nobody signed in";

    /** @param name for people; unlike any other */
    record Visit(String name, String path) {

        /** The path that chooses a language. */
        String in(String language) {
            return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        }
    }

    Map<String, List<Visit>> byReader() throws InterruptedException {
        Map<String, List<Visit>> visits = new LinkedHashMap<>();
        String lapsed = lapsedTerm();
        overrideOfAPastMonth();
        visits.put(NOBODY, ofEverybody());
        visits.put("officer", ofTheAuthority(lapsed, ofAFreshSubmission()));
        visits.put(
                "pool",
                List.of(
                        new Visit("first page of a pool", "/"),
                        new Visit("forbidden", "/deadlines"),
                        new Visit("page of a pool", "/pools/members"),
                        new Visit("page of a pool on no day", "/pools/members?on=yesterday"),
                        new Visit("a delivered file", deliveredFile())));
        return visits;
    }

    /** Path of the verification of an application that was just submitted. */
    String ofAFreshSubmission() throws InterruptedException {
        Story story = story();
        for (String step : List.of("draft", "documents", "submission", "verification")) {
            Story.step(step).play(story);
        }
        return "/verifications/" + story.applicationId();
    }

    /** In a month that no journey looks at. */
    private void overrideOfAPastMonth() throws InterruptedException {
        site.post(
                        Client.ADMIN,
                        "/api/v1/pools/existence/overrides",
                        Map.of(
                                "exist", false,
                                "from", "2024-02-01",
                                "until", "2024-02-29",
                                "ground", "Тізілімді тексеру / Проверка реестра",
                                "basis", "№ 20-НҚ"))
                .expect(201);
    }

    private static List<Visit> ofEverybody() {
        return List.of(
                new Visit("first page", "/"),
                new Visit("sign in", "/oauth2/sign-in"),
                new Visit("failed sign in", "/oauth2/sign-in?error"),
                new Visit("register of licences", "/register/licences?limit=10"),
                new Visit("register of licences before there were any", "/register/licences?asOf=2020-01-01"),
                new Visit("register of licences on no day", "/register/licences?asOf=yesterday"),
                new Visit("register of pools", "/register/pools"),
                new Visit("register of pools against which something counts", "/register/pools?asOf=2024-02-15"),
                new Visit("register of pools before there were any", "/register/pools?asOf=2020-01-01"),
                new Visit("register of pools on no day", "/register/pools?asOf=yesterday&q=none"),
                new Visit("a year of the calendar", "/calendar?year=2026"),
                new Visit("requirements", "/requirements"),
                new Visit("requirements on a day", "/requirements?on=2025-06-02"),
                new Visit("differences of editions", "/requirements/differences?from=E1&to=E2"),
                new Visit("check of a case", "/requirements/check"),
                new Visit("mailbox", "/sandbox/mail"),
                new Visit("letter", "/sandbox/mail/1"),
                new Visit("empty mailbox", "/sandbox/mail?to=nobody"),
                new Visit("guided example", "/sandbox/example"),
                new Visit("not found", "/register/nothing"));
    }

    private List<Visit> ofTheAuthority(String lapsed, String verification) throws InterruptedException {
        String running = item("/api/v1/obligations?status=RUNNING,DUE_SOON,DUE_TODAY&limit=1");
        String licensed = item("/api/v1/applications?state=APPROVED&limit=1");
        return List.of(
                new Visit("first page of an officer", "/"),
                new Visit("deadlines", "/deadlines?limit=10"),
                new Visit(
                        "deadlines by filter",
                        "/deadlines?status=LAPSED&sort=-dueAt&party=LICENSEE&dueFrom=2026-01-01"),
                new Visit("deadlines without any", "/deadlines?kind=SUSPENSION_END"),
                new Visit("deadlines from no day", "/deadlines?dueFrom=yesterday"),
                new Visit("lapsed term", "/obligations/" + lapsed),
                new Visit("running term", "/obligations/" + running),
                new Visit("verifications", "/verifications?limit=10"),
                new Visit("verifications without any", "/verifications?state=CONCLUDED"),
                new Visit("verification", verification),
                new Visit("verification of a licensee", "/verifications/" + licensed),
                new Visit("applications", "/applications?limit=10"),
                new Visit("applications without any", "/applications?state=REFUSED"),
                new Visit("application", verification.replace("/verifications/", "/applications/")),
                new Visit("application of a licensee", "/applications/" + licensed),
                new Visit(
                        "licence",
                        "/licences/"
                                + items("/api/v1/licences?limit=1")
                                        .path(0)
                                        .path("number")
                                        .asString()),
                new Visit("suspended licences, of which there are none", "/register/licences?state=SUSPENDED"),
                new Visit("notices", "/notices?limit=10"),
                new Visit("notice", "/notices/" + item("/api/v1/notices?status=DELIVERED&limit=1")),
                new Visit("mismatches", "/pools/mismatches?limit=10"),
                new Visit("a mismatch", "/pools/mismatches/" + mismatch()),
                new Visit("mismatches that met", "/pools/mismatches?status=MET"),
                new Visit("proposals for the calendar", "/calendar/proposals"),
                new Visit("a new proposal for the calendar", "/calendar/proposals/new"),
                new Visit("a proposal for the calendar", "/calendar/proposals/" + proposedDay()),
                new Visit("proposed requirements", "/requirements/proposals"),
                new Visit("what the order leaves open", "/requirements/policies/gridSystemsOffGrid"),
                new Visit("acts that stop terms", "/term-stops"),
                new Visit("an act that stops terms", "/term-stops/" + declaredStop()),
                new Visit("no such application", "/applications/nothing"));
    }

    private String proposedDay() throws InterruptedException {
        return made(
                "/api/v1/calendar/editions",
                Map.of(
                        "days",
                        List.of(Map.of(
                                "date", "2027-09-06",
                                "kind", "HOLIDAY",
                                "names", WORDS,
                                "basis", "№ 1",
                                "knownFrom", "2026-11-01T09:00:00+05:00"))));
    }

    private String declaredStop() throws InterruptedException {
        return made(
                "/api/v1/term-stops",
                Map.of("kinds", List.of("DECISION"), "from", "2027-09-06", "act", "№ 2", "ground", WORDS));
    }

    /** The licensee of the story said nothing, and its term has lapsed: the case follows. */
    private String mismatch() throws InterruptedException {
        return patience()
                .await(
                        "a case of licensee and pool saying different things",
                        () -> site.get(Client.OFFICER, "/api/v1/pool-mismatches?limit=1")
                                .expect(200),
                        answer -> Optional.of(answer.json()
                                        .path("items")
                                        .path(0)
                                        .path("id")
                                        .asString(""))
                                .filter(id -> !id.isEmpty()));
    }

    /** Path of the page of a file with one line that is kept and one that is wrong. */
    private String deliveredFile() throws InterruptedException {
        var file = new Form().file("file", "statements.csv", "text/csv", """
                        kind,licenceNumber,licenceIssuedOn,on
                        JOINED,KZ00NON00000001,2026-01-05,2026-03-20
                        JOINED,KZ00NON00000002,2026-01-05,20.03.2026
                        """.getBytes(StandardCharsets.UTF_8));
        var location = site.send(
                        Client.POOL,
                        "delivery of a file",
                        site.request("/pools/deliveries")
                                .header("Content-Type", file.contentType())
                                .POST(BodyPublishers.ofByteArray(file.bytes())))
                .expect(302)
                .header("Location");
        return URI.create(location).getPath();
    }

    private String made(String path, Object body) throws InterruptedException {
        return site.post(Client.OFFICER, path, body)
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    /** A term that lapsed in another test of this run, or in a story played for it. */
    private String lapsedTerm() throws InterruptedException {
        JsonNode known = items("/api/v1/obligations?status=LAPSED&kind=POOL_SWITCH_NOTICE&limit=1");
        if (!known.isEmpty()) {
            return known.path(0).path("id").asString();
        }
        Story story = story();
        for (Step step : Story.STEPS) {
            step.play(story);
        }
        return story.term().obligationId();
    }

    private String item(String list) throws InterruptedException {
        return items(list).path(0).path("id").asString();
    }

    private JsonNode items(String list) throws InterruptedException {
        return site.get(Client.AUDITOR, list).expect(200).json().path("items");
    }

    private Story story() {
        return new Story(site, patience());
    }

    private static Patience patience() {
        return new Patience(Duration.ofMinutes(2));
    }
}
