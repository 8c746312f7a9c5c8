package kz.ruqsat.application.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant put forward, in the one form that is hashed, so that a portal can recompute the hash from what it
 * sent: the canonical JSON of
 *
 * <pre>{@code
 * {"applicant": {...}, "applicationId": "...", "documents": [...], "facts": {...}, "language": "...", "subtype": "..."}
 * }</pre>
 *
 * with the member names of the interface, absent members left out, documents in the order of their ids with {@code
 * documentId}, {@code fileName}, {@code kind}, {@code requirement} and {@code sha256}, dates as {@code 2026-03-20}.
 */
public final class SubmittedContent {

    /** The version of this form; a changed form gets a new one, for old hashes stay as they were. */
    public static final String FORM = "1";

    private SubmittedContent() {}

    /** The canonical JSON that is hashed. */
    public static String canonical(
            String applicationId,
            String subtype,
            Applicant applicant,
            String language,
            Facts facts,
            Collection<Document> documents) {
        return CanonicalJson.of(object(
                "applicationId",
                applicationId,
                "subtype",
                subtype,
                "applicant",
                of(applicant),
                "language",
                language,
                "facts",
                of(facts),
                "documents",
                documents.stream()
                        .sorted(Comparator.comparing(Document::documentId))
                        .map(SubmittedContent::of)
                        .toList()));
    }

    /** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, @Nullable Object> of(Applicant a) {
        return object(
                "kind", a.kind(),
                "identifier", a.identifier(),
                "name", object("kk", a.name().kk(), "ru", a.name().ru()),
                "address", a.address(),
                "email", a.email(),
                "phone", a.phone());
    }

    private static Map<String, @Nullable Object> of(Document d) {
        return object(
                "documentId", d.documentId(),
                "requirement", d.requirement(),
                "kind", d.kind(),
                "fileName", d.fileName(),
                "sha256", d.sha256());
    }

    private static Map<String, @Nullable Object> of(Facts f) {
        var centre = f.dataCentre();
        var power = f.powerSupply();
        var grid = f.gridSystems();
        var pool = f.pool();
        var host = f.hostLicence();
        return object(
                "hardware", f.hardware(),
                "hardwareUnits",
                        f.hardwareUnits().stream()
                                .map(unit -> object("registerNumber", unit.registerNumber()))
                                .toList(),
                "dataCentre",
                        centre == null
                                ? null
                                : object("ground", centre.ground(), "kato", centre.kato(), "address", centre.address()),
                "powerSupply",
                        power == null
                                ? null
                                : object("supplierConnectedToUnifiedSystem", power.supplierConnectedToUnifiedSystem()),
                "gridSystems",
                        grid == null
                                ? null
                                : object(
                                        "metering", grid.metering(),
                                        "loadShedding", grid.loadShedding(),
                                        "telecommunication", grid.telecommunication()),
                "technicalConditions",
                        f.technicalConditions().stream()
                                .map(SubmittedContent::of)
                                .toList(),
                "pool", pool == null ? null : object("poolId", pool.poolId()),
                "hostLicence",
                        host == null ? null : object("number", host.number(), "issuedOn", text(host.issuedOn())));
    }

    private static Map<String, @Nullable Object> of(Facts.TechnicalConditions t) {
        return object(
                "number", t.number(),
                "issuedOn", text(t.issuedOn()),
                "issuerKind", t.issuerKind(),
                "voltageKv", t.voltageKv(),
                "capacityMw", t.capacityMw(),
                "connectedOn", text(t.connectedOn()),
                "activity", t.activity());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        var members = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) List.of(namesAndValues[i]).getFirst(), namesAndValues[i + 1]);
        }
        return members;
    }
}
