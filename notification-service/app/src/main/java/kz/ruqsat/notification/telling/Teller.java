package kz.ruqsat.notification.telling;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.notification.notice.Addressee;
import kz.ruqsat.notification.notice.Letter;
import kz.ruqsat.notification.notice.NewNotice;
import kz.ruqsat.notification.notice.Notice;
import kz.ruqsat.notification.notice.NoticeEvent;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.telling.Telling.Addressed;
import kz.ruqsat.notification.telling.Telling.ToOps;
import kz.ruqsat.notification.telling.Telling.ToPerson;
import kz.ruqsat.notification.telling.Telling.ToPortal;
import kz.ruqsat.notification.telling.Telling.Unaddressed;
import kz.ruqsat.notification.wording.Wordings;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.security.Actor;

/**
 * Turns tellings into notices: finds the reader, the words and the endpoints. Works in the caller's transaction, and asks
 * and stores together whatever is told together.
 */
public class Teller {

    private final JointDecision decisions;
    private final Wordings wordings;
    private final ContactTable contacts;
    private final WaitingTable waiting;
    private final Subscriptions subscriptions;
    private final CloudEventTranslator cloudEvents;
    private final OpsReader ops;
    private final InstantSource clock;
    private final ZoneId zone;

    public Teller(
            JointDecision decisions,
            Wordings wordings,
            ContactTable contacts,
            WaitingTable waiting,
            Subscriptions subscriptions,
            CloudEventTranslator cloudEvents,
            OpsReader ops,
            InstantSource clock,
            ZoneId zone) {
        this.decisions = decisions;
        this.wordings = wordings;
        this.contacts = contacts;
        this.waiting = waiting;
        this.subscriptions = subscriptions;
        this.cloudEvents = cloudEvents;
        this.ops = ops;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param about id of the message that makes us tell */
    public void tell(List<? extends Telling> tellings, String about) {
        tellOfEach(List.of(new Occasion(about, List.copyOf(tellings))), about);
    }

    /** @param cause id of the message that makes us tell */
    public void tellOfEach(List<Occasion> occasions, String cause) {
        var known = contacts.of(contactKeys(occasions));
        var audience = askedOnce(subscriptions);
        Map<String, List<NoticeEvent>> notices = new LinkedHashMap<>();
        for (var occasion : occasions) {
            for (var telling : occasion.tellings()) {
                addressed(telling, known)
                        .ifPresentOrElse(
                                to -> notices(to, occasion.about(), audience)
                                        .forEach(notice -> notices.putIfAbsent(notice.noticeId(), notice.beginning())),
                                () -> waiting.add(occasion.about(), (Unaddressed) telling));
            }
        }
        decisions.begin(Notice.class.getSimpleName(), notices, Actor.SYSTEM, cause);
    }

    /** From now on the contact is known: what waited for it is told. */
    public void learn(LicenceContact contact) {
        contacts.learn(contact);
        for (WaitingTable.Waiting waited : waiting.take(contact.licenceNumber())) {
            tell(List.of(waited.telling()), waited.about());
        }
    }

    /** Two hundred licences of one portal are one question. */
    private static Subscriptions askedOnce(Subscriptions subscriptions) {
        Map<List<Object>, List<String>> answers = new HashMap<>();
        return (portal, type) ->
                answers.computeIfAbsent(List.of(portal, type), unasked -> subscriptions.endpointsOf(portal, type));
    }

    private static Set<String> contactKeys(List<Occasion> occasions) {
        return occasions.stream()
                .flatMap(occasion -> occasion.tellings().stream())
                .filter(Unaddressed.class::isInstance)
                .map(telling -> ((Unaddressed) telling).contactKey())
                .collect(Collectors.toSet());
    }

    private static Optional<Addressed> addressed(Telling telling, Map<String, LicenceContact> known) {
        return switch (telling) {
            case Addressed addressed -> Optional.of(addressed);
            case Unaddressed waits ->
                Optional.ofNullable(known.get(waits.contactKey())).map(waits::to);
        };
    }

    private List<NewNotice> notices(Addressed telling, String about, Subscriptions audience) {
        return switch (telling) {
            case ToPerson(var reader, var email, var language, var portal, var news) ->
                List.of(letter(Addressee.email(reader, email, portal), Language.of(language), news, about));
            case ToOps(var news) ->
                List.of(letter(Addressee.email(Reader.OPS, ops.email(), null), ops.language(), news, about));
            case ToPortal(var portal, var event) -> calls(portal, event, about, audience);
        };
    }

    private NewNotice letter(Addressee addressee, Language language, News news, String about) {
        Instant now = clock.instant();
        Letter letter = wordings.inForce(news.wording(), now.atZone(zone).toLocalDate())
                .compose(language, news.arguments(), zone);
        return NewNotice.of(about, news.subjects(), addressee, letter, now);
    }

    private List<NewNotice> calls(String portal, PortalEvent event, String about, Subscriptions audience) {
        String subscription = event.type().subscription();
        return audience.endpointsOf(portal, event.type()).stream()
                .map(endpoint -> NewNotice.of(
                        about,
                        List.of(event.subject()),
                        Addressee.webhook(endpoint, portal),
                        new Letter(null, subscription, "v1", subscription, cloudEvents.write(event, about)),
                        clock.instant()))
                .toList();
    }
}
