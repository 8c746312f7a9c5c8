package kz.ruqsat.application.feed;

import java.time.Instant;
import kz.ruqsat.application.application.ApplicationDrafted;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.licence.LicenceIssued;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Writes what happens to applications and licences into the feed of their portal. */
@Component
@ProcessingGroup(ChangeFeedProjection.GROUP)
class ChangeFeedProjection extends Projection {

    static final String GROUP = "change-feed";

    private final ChangeFeedTable feed;
    private final ApplicationFiles files;

    ChangeFeedProjection(ChangeFeedTable feed, ApplicationFiles files) {
        this.feed = feed;
        this.files = files;
    }

    @EventHandler
    void on(ApplicationEvent event, @MessageIdentifier String eventId, @Timestamp Instant at) {
        if (!event.isInternal()) {
            feed.add(
                    eventId,
                    portal(event),
                    event.applicationId(),
                    event.getClass().getSimpleName(),
                    at);
        }
    }

    @EventHandler
    void on(LicenceIssued event, @MessageIdentifier String eventId, @Timestamp Instant at) {
        feed.add(eventId, event.portal(), event.applicationId(), "LicenceIssued", at);
    }

    private String portal(ApplicationEvent event) {
        return event instanceof ApplicationDrafted drafted
                ? drafted.portal()
                : files.find(event.applicationId()).orElseThrow().portal();
    }

    /** Nothing is emptied: portals hold cursors into the feed. Replaying adds only what is missing. */
    @Override
    public void reset() {}
}
