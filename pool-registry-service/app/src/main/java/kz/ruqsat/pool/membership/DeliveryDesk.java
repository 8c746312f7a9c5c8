package kz.ruqsat.pool.membership;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.HttpJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;

/**
 * Takes files from the page: reads them while they arrive, and works on their lines afterwards, so that the operator sees
 * how far it is. A file goes the same way as a call, part by part.
 */
@Component
class DeliveryDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryDesk.class);

    private final StatementDesk desk;
    private final DeliveryTable deliveries;
    private final TransactionTemplate transaction;
    private final HttpJson json;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    DeliveryDesk(StatementDesk desk, DeliveryTable deliveries, TransactionTemplate transaction, HttpJson json) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.transaction = transaction;
        this.json = json;
    }

    /** @return id of the delivery, which goes on after the answer */
    String deliver(String poolId, MultipartFile file, Actor actor) {
        var read = read(file);
        var id = Ids.next();
        var name = file.getOriginalFilename();
        deliveries.begin(
                id, poolId, name == null ? "" : name, actor.id(), read.lines().size());
        workers.execute(() -> work(id, poolId, read, actor));
        return id;
    }

    private void work(String id, String poolId, StatementsFile file, Actor actor) {
        try {
            var outcomes = desk.take(poolId, file.lines(), actor, taken -> deliveries.moved(id, taken));
            var result = StatementsResult.of(
                    outcomes,
                    place ->
                            file.fileLines().isEmpty() ? null : file.fileLines().get(place));
            transaction.executeWithoutResult(status -> deliveries.done(id, result));
        } catch (RuntimeException failure) {
            LOG.error("delivery {} broke off", id, failure);
            deliveries.brokenOff(id);
        }
    }

    /** A file that begins like JSON is read as JSON, everything else as comma-separated values. */
    private StatementsFile read(MultipartFile file) {
        try (var in = new BufferedInputStream(file.getInputStream())) {
            in.mark(1);
            int first = in.read();
            in.reset();
            if (first == '{') {
                var lines = json.mapper().readValue(in, StatementsRequest.class).read();
                if (lines.size() > StatementsFile.MOST_LINES) {
                    throw StatementsFile.tooMany();
                }
                return new StatementsFile(lines, List.of());
            }
            return StatementsFile.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException | JacksonException | CsvParseException notReadable) {
            throw CommonProblems.MALFORMED.rejection().refused();
        }
    }

    /** What is being worked on is finished in parts; the rest is told as broken off. */
    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
