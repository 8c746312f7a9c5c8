package kz.ruqsat.example;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One playing of the example: who plays where, and what has become known; each step reads what the earlier ones wrote. */
public final class Story implements AutoCloseable {

    /** The whole story, in its order. */
    public static final List<Step> STEPS = List.of(
            new Step("draft", Applying::draft),
            new Step("documents", Applying::attach),
            new Step("submission", Applying::submit),
            new Step("verification", Examining::opened),
            new Step("completeness", Examining::complete),
            new Step("assessment", Examining::assess),
            new Step("proposal", Deciding::propose),
            new Step("approval", Deciding::approve),
            new Step("licence", Deciding::issued),
            new Step("statement", Moving::stated),
            new Step("term", Moving::runs),
            new Step("clock", Lapsing::moveClock),
            new Step("lapse", Lapsing::lapsed),
            new Step("miner-told", Lapsing::minerTold),
            new Step("ops-told", Lapsing::opsTold));

    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(60);

    private final Site site;
    private final Patience patience;
    private final Miner miner = Miner.anybody();
    private final Map<String, String> documents = new LinkedHashMap<>();
    private @Nullable String applicationId;
    private @Nullable String applicationNumber;
    private @Nullable Licence licence;
    private @Nullable Term term;

    /** The licence by its key across systems. */
    public record Licence(String number, LocalDate issuedOn) {}

    /** The miner's term to tell of the move. */
    public record Term(String obligationId, LocalDate trigger, LocalDate dueOn, Instant dueAt) {}

    public Story(Site site, Patience patience) {
        this.site = site;
        this.patience = patience;
    }

    /** A new story at this address, as people play it. */
    public static Story at(URI origin) {
        return new Story(new Site(origin), new Patience(USUAL_PATIENCE));
    }

    /** The step of this key. */
    public static Step step(String key) {
        return STEPS.stream().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }

    public Site site() {
        return site;
    }

    public Patience patience() {
        return patience;
    }

    public Miner miner() {
        return miner;
    }

    /** Ids of the attached documents by the row that they confirm. */
    Map<String, String> documents() {
        return documents;
    }

    public String applicationId() {
        return Objects.requireNonNull(applicationId, "nothing was drafted yet");
    }

    void drafted(String id) {
        applicationId = id;
    }

    public String applicationNumber() {
        return Objects.requireNonNull(applicationNumber, "nothing was submitted yet");
    }

    void submitted(String number) {
        applicationNumber = number;
    }

    public Licence licence() {
        return Objects.requireNonNull(licence, "no licence was issued yet");
    }

    void issued(Licence issued) {
        licence = issued;
    }

    public Term term() {
        return Objects.requireNonNull(term, "no term runs yet");
    }

    void runs(Term running) {
        term = running;
    }

    String applicationPath() {
        return "/api/v1/applications/" + applicationId();
    }

    /** The application as its portal sees it. */
    public Answer application() throws InterruptedException {
        return site.get(Client.PORTAL, applicationPath()).expect(200);
    }

    @Override
    public void close() {
        site.close();
    }
}
