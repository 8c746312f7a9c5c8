package kz.ruqsat.pool.pool;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.web.CsvLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public register to take along: as a table, and as text with a signature that anybody can check. */
@RestController
class RegisterDownloadEndpoint {

    private static final List<String> HEAD = List.of(
            "asOf",
            "id",
            "nameKk",
            "nameRu",
            "bin",
            "status",
            "statusFrom",
            "accreditedFrom",
            "accreditedUntil",
            "ground",
            "basis");

    private final RegisterOfPools register;
    private final RegisterKey key;
    private final EventJson json;
    private final InstantSource clock;
    private final ZoneId zone;

    /** What is signed: the register, and when we said so. */
    record Statement(String register, Instant issuedAt, Register content) {}

    RegisterDownloadEndpoint(
            RegisterOfPools register, RegisterKey key, EventJson json, InstantSource clock, ZoneId zone) {
        this.register = register;
        this.key = key;
        this.json = json;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping(path = "/register/pools/csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable AccreditationStatus status,
            Language language) {
        var found = find(asOf, q, status, language);
        var text = new StringBuilder(new CsvLine(HEAD).text());
        found.items().forEach(row -> text.append(line(found.asOf(), row).text()));
        return file(MediaType.parseMediaType("text/csv;charset=UTF-8"), "csv", found, text.toString());
    }

    @GetMapping(path = "/register/pools/signed", produces = "application/jose")
    ResponseEntity<byte[]> signed(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable AccreditationStatus status,
            Language language) {
        var found = find(asOf, q, status, language);
        var statement = json.write(new Statement("accredited-pools", clock.instant(), found));
        return file(MediaType.parseMediaType("application/jose"), "jws", found, key.sign(statement));
    }

    @GetMapping(path = "/register/pools/keys", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> keys() {
        return key.published();
    }

    private Register find(
            @Nullable String asOf, @Nullable String q, @Nullable AccreditationStatus status, Language language) {
        return register.of(AsOf.read(asOf, clock, zone), new RegisterQuery(q, status), language);
    }

    private static CsvLine line(LocalDate asOf, PoolRow row) {
        return new CsvLine(Arrays.asList(
                asOf,
                row.id(),
                row.name().kk(),
                row.name().ru(),
                row.bin(),
                row.status(),
                row.statusFrom(),
                row.accreditedFrom(),
                row.accreditedUntil(),
                row.ground(),
                row.basis()));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String ending, Register found, String text) {
        var disposition = ContentDisposition.attachment()
                .filename("pools-%s.%s".formatted(found.asOf(), ending))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
