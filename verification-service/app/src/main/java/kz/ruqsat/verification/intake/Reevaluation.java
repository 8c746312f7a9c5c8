package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.Evaluated;
import kz.ruqsat.verification.verification.RecordReevaluation;
import kz.ruqsat.verification.verification.RequirementEvaluation;
import kz.ruqsat.verification.verification.VerificationFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Applications for which the register of pools could not answer when they were evaluated. They are evaluated again when
 * the register has learned more, by the same edition, date and
 * policies as before; what an officer has settled meanwhile stays.
 */
@Component
class Reevaluation {

    private static final List<String> ASKED_OF_POOLS = List.of("accreditedPoolsExist", "world.poolAccredited");

    private final Commands commands;
    private final Histories histories;
    private final RequirementEvaluation evaluation;
    private final JdbcClient jdbc;

    Reevaluation(Commands commands, Histories histories, RequirementEvaluation evaluation, JdbcClient jdbc) {
        this.commands = commands;
        this.histories = histories;
        this.evaluation = evaluation;
        this.jdbc = jdbc;
    }

    void await(String applicationId, List<Evaluated> requirements) {
        if (isOpen(requirements)) {
            jdbc.sql("insert into awaiting_pools (application_id) values (?) on conflict do nothing")
                    .param(applicationId)
                    .update();
        }
    }

    void poolsChanged(Instant at, String cause) {
        jdbc.sql("select application_id from awaiting_pools order by application_id")
                .query(String.class)
                .list()
                .forEach(applicationId -> evaluate(applicationId, at, cause));
    }

    private void evaluate(String applicationId, Instant at, String cause) {
        var state = VerificationFile.of(histories.of(applicationId))
                .orElseThrow(() -> new IllegalStateException("no verification " + applicationId))
                .state();
        var found = evaluation.evaluate(state.opened().filing(), state.governing());
        commands.send(new RecordReevaluation(applicationId, found, at), Actor.SYSTEM, cause);
        if (!isOpen(found) || !state.mayBeAssessed()) {
            jdbc.sql("delete from awaiting_pools where application_id = ?")
                    .param(applicationId)
                    .update();
        }
    }

    private static boolean isOpen(List<Evaluated> requirements) {
        return requirements.stream().anyMatch(one -> ASKED_OF_POOLS.stream().anyMatch(one::misses));
    }
}
