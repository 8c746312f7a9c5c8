package kz.ruqsat.verification.intake;

import java.util.List;
import kz.ruqsat.platform.event.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Losses of pools that were told before the licence, or the application behind it, was known here. */
@Component
class WaitingLossTable {

    private final JdbcClient jdbc;
    private final EventJson json;

    WaitingLossTable(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(ToldLoss told) {
        jdbc.sql("""
                        insert into waiting_loss (loss_id, licence_key, told) values (?, ?, ?::jsonb)
                        on conflict (loss_id) do nothing""").params(told.lossId(), told.licenceKey(), json.write(told)).update();
    }

    /** Takes out what waits for this licence, in the order in which it came. */
    List<ToldLoss> take(String licenceKey) {
        var waiting = jdbc.sql("select told from waiting_loss where licence_key = ? order by arrival")
                .param(licenceKey)
                .query(String.class)
                .list();
        jdbc.sql("delete from waiting_loss where licence_key = ?")
                .param(licenceKey)
                .update();
        return waiting.stream().map(told -> json.read(told, ToldLoss.class)).toList();
    }
}
