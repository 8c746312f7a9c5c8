package kz.ruqsat.notification.telling;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.notification.notice.Addressee;
import kz.ruqsat.notification.notice.ComposeNotice;
import kz.ruqsat.notification.notice.Letter;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.telling.Telling.ToApplicantOf;
import kz.ruqsat.notification.telling.Telling.ToLicensee;
import kz.ruqsat.notification.telling.Telling.ToOps;
import kz.ruqsat.notification.telling.Telling.ToPerson;
import kz.ruqsat.notification.telling.Telling.ToPortal;
import kz.ruqsat.notification.telling.Telling.ToPortalOf;
import kz.ruqsat.notification.wording.Wordings;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.security.Actor;

/** Turns tellings into notices: finds the reader, the words and the endpoints. Works in the caller's transaction. */
public class Teller {

    private final Commands commands;
    private final Wordings wordings;
    private final ContactTable contacts;
    private final WaitingTable waiting;
    private final Subscriptions subscriptions;
    private final CloudEventTranslator cloudEvents;
    private final OpsReader ops;
    private final InstantSource clock;
    private final ZoneId zone;

    public Teller(
            Commands commands,
            Wordings wordings,
            ContactTable contacts,
            WaitingTable waiting,
            Subscriptions subscriptions,
            CloudEventTranslator cloudEvents,
            OpsReader ops,
            InstantSource clock,
            ZoneId zone) {
        this.commands = commands;
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
    public void tell(List<Telling> tellings, String about) {
        tellings.forEach(telling -> tell(telling, about));
    }

    /** From now on the contact is known: what waited for it is told. */
    public void learn(LicenceContact contact) {
        contacts.learn(contact);
        for (WaitingTable.Waiting waited : waiting.take(contact.licenceNumber())) {
            tell(waited.telling(), waited.about());
        }
    }

    private void tell(Telling telling, String about) {
        switch (telling) {
            case ToPerson person ->
                write(
                        Addressee.email(person.reader(), person.email(), person.portal()),
                        Language.of(person.language()),
                        person.news(),
                        about);
            case ToOps toOps ->
                write(Addressee.email(Reader.OPS, ops.email(), null), ops.language(), toOps.news(), about);
            case ToPortal portal -> call(portal, about);
            case ToLicensee licensee ->
                contacts.ofLicence(licensee.licenceNumber())
                        .ifPresentOrElse(
                                contact -> tell(toPerson(licensee, contact), about),
                                () -> waiting.add(about, licensee));
            case ToApplicantOf applicant ->
                contacts.ofLicence(LicenceContact.keyOf(applicant.applicationId()))
                        .ifPresentOrElse(
                                contact -> tell(toPerson(applicant, contact), about),
                                () -> waiting.add(about, applicant));
            case ToPortalOf portalOf ->
                contacts.ofLicence(portalOf.licenceNumber())
                        .ifPresentOrElse(
                                contact -> tell(new ToPortal(contact.portal(), portalOf.event()), about),
                                () -> waiting.add(about, portalOf));
        }
    }

    private static ToPerson toPerson(ToLicensee licensee, LicenceContact contact) {
        return new ToPerson(Reader.LICENSEE, contact.email(), contact.language(), contact.portal(), licensee.news());
    }

    private static ToPerson toPerson(ToApplicantOf applicant, LicenceContact contact) {
        return new ToPerson(Reader.APPLICANT, contact.email(), contact.language(), contact.portal(), applicant.news());
    }

    private void write(Addressee addressee, Language language, News news, String about) {
        Instant now = clock.instant();
        Letter letter = wordings.inForce(news.wording(), now.atZone(zone).toLocalDate())
                .compose(language, news.arguments(), zone);
        compose(ComposeNotice.of(about, news.subjects(), addressee, letter, now));
    }

    private void call(ToPortal portal, String about) {
        PortalEvent event = portal.event();
        String subscription = event.type().subscription();
        for (String endpoint : subscriptions.endpointsOf(portal.portal(), event.type())) {
            var letter = new Letter(null, subscription, "v1", subscription, cloudEvents.write(event, about));
            compose(ComposeNotice.of(
                    about,
                    List.of(event.subject()),
                    Addressee.webhook(endpoint, portal.portal()),
                    letter,
                    clock.instant()));
        }
    }

    private void compose(ComposeNotice command) {
        commands.send(command, Actor.SYSTEM, command.about());
    }
}
