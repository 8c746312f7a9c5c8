package kz.ruqsat.pool.membership;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads {@link StatementsFile} from the body of a request. */
@Component
final class StatementsFileTranslator implements HttpMessageConverter<StatementsFile> {

    private static final MediaType CSV = MediaType.parseMediaType(StatementsFile.TEXT_CSV);

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return type == StatementsFile.class && CSV.includes(mediaType);
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(CSV);
    }

    @Override
    public StatementsFile read(Class<? extends StatementsFile> type, HttpInputMessage body) throws IOException {
        try {
            return StatementsFile.read(new InputStreamReader(body.getBody(), StandardCharsets.UTF_8));
        } catch (CsvParseException notDivisible) {
            throw CommonProblems.MALFORMED.rejection().refused();
        }
    }

    @Override
    public void write(StatementsFile file, MediaType mediaType, HttpOutputMessage body) {
        throw new UnsupportedOperationException("files are read only");
    }
}
