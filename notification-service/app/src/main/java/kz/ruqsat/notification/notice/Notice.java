package kz.ruqsat.notification.notice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import kz.ruqsat.notification.problem.NotificationProblems;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** One notice to one reader over one channel. It begins as {@link NewNotice} says, together with others. */
public class Notice {

    @AggregateIdentifier
    private @Nullable String noticeId;

    private boolean addressed;
    private Progress progress = Progress.NONE;

    @CommandHandler
    public NoticeAnswer handle(RecordAttempt command) {
        if (!progress.expects(command)) {
            return NoticeAnswer.ALREADY_DONE;
        }
        Progress.eventsOf(command).forEach(event -> apply(event));
        return NoticeAnswer.DONE;
    }

    @CommandHandler
    public NoticeAnswer handle(ResendNotice command) {
        if (progress.status().open()) {
            throw NotificationProblems.NOTICE_STILL_OPEN.rejection().refused();
        }
        if (!addressed) {
            throw NotificationProblems.NOTICE_WITHOUT_ADDRESS.rejection().refused();
        }
        apply(new NoticeResent(command.noticeId(), progress.round() + 1, command.resentAt()));
        return NoticeAnswer.DONE;
    }

    @EventSourcingHandler
    public void on(NoticeComposed event) {
        noticeId = event.noticeId();
        addressed = !event.recipient().isEmpty();
        progress = progress.after(event);
    }

    @EventSourcingHandler
    public void on(NoticeEvent event) {
        progress = progress.after(event);
    }
}
