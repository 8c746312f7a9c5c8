package kz.ruqsat.application.feed;

import kz.ruqsat.application.application.ApplicationDrafted;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.licence.LicenceEvent;
import kz.ruqsat.application.licence.LicenceIssued;
import kz.ruqsat.platform.history.Histories;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Writes what happens to applications and licences into the feed of their portal. */
@Component
@ProcessingGroup(ChangeFeedProjection.GROUP)
class ChangeFeedProjection {

    static final String GROUP = "change-feed";

    private final ChangeFeedTable feed;
    private final ApplicationFiles files;
    private final Histories histories;

    ChangeFeedProjection(ChangeFeedTable feed, ApplicationFiles files, Histories histories) {
        this.feed = feed;
        this.files = files;
        this.histories = histories;
    }

    /** Sees every event, so that its progress can be awaited even where nothing concerns it. */
    @EventHandler
    void on(EventMessage<?> message) {
        var type = message.getPayloadType().getSimpleName();
        switch (message.getPayload()) {
            case ApplicationEvent event
            when !event.isInternal() ->
                feed.add(message.getIdentifier(), portal(event), event.applicationId(), type, message.getTimestamp());
            case LicenceEvent event
            when !event.staysInside() -> {
                var issued = issued(event);
                feed.add(
                        message.getIdentifier(), issued.portal(), issued.applicationId(), type, message.getTimestamp());
            }
            default -> {
                // Nothing that a portal is told.
            }
        }
    }

    private String portal(ApplicationEvent event) {
        return event instanceof ApplicationDrafted drafted
                ? drafted.portal()
                : files.find(event.applicationId()).orElseThrow().portal();
    }

    private LicenceIssued issued(LicenceEvent event) {
        return event instanceof LicenceIssued issued
                ? issued
                : (LicenceIssued) histories.of(event.licenceId()).getFirst().event();
    }

    /** Nothing is emptied: portals hold cursors into the feed. Replaying adds only what is missing. */
    @ResetHandler
    void reset() {}
}
