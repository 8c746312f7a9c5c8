package kz.ruqsat.application.drafting;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.ruqsat.application.application.ApplicationProblems;
import kz.ruqsat.application.application.AttachDocument;
import kz.ruqsat.application.application.Document;
import kz.ruqsat.application.application.RemoveDocument;
import kz.ruqsat.application.casefile.ApplicationFile.FiledDocument;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.document.DocumentTable;
import kz.ruqsat.application.document.FileNames;
import kz.ruqsat.application.document.MediaTypes;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Attaches documents to an application, takes them out, and hands their bytes to those who may see the application. */
@RestController
@RequestMapping("/api/v1/applications/{id}/documents")
class DocumentEndpoint {

    private static final Pattern REQUIREMENT = Pattern.compile("R[1-9]");
    private static final List<String> KINDS = List.of(
            "DATA_CENTRE_TITLE",
            "GUARANTEE_LETTER",
            "POOL_CERTIFICATE",
            "POOL_REPLY",
            "POOL_CONTRACT",
            "GRID_SYSTEMS_CONFIRMATION",
            "TECHNICAL_CONDITIONS",
            "REGISTER_NOTICE",
            "OTHER");

    private final Commands commands;
    private final ApplicationFiles files;
    private final DocumentTable store;
    private final MediaTypes mediaTypes;
    private final DataSize largest;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DocumentEndpoint(
            Commands commands,
            ApplicationFiles files,
            DocumentTable store,
            MediaTypes mediaTypes,
            @Value("${ruqsat.documents.max-size}") DataSize largest,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.commands = commands;
        this.files = files;
        this.store = store;
        this.mediaTypes = mediaTypes;
        this.largest = largest;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    record Attached(String documentId, String sha256, String mediaType, long size) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasRole('PORTAL')")
    ResponseEntity<Attached> attach(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam String requirement,
            @RequestParam String kind,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor)
            throws IOException {
        files.ownOf(actor, id);
        var bytes = checked(file, requirement, kind);
        var document = document(bytes, file, requirement, kind);
        var command = new AttachDocument(
                id, document, clock.instant().truncatedTo(ChronoUnit.MILLIS), ETags.expected(ifMatch));
        String documentId = atomically(() -> {
            store.keep(document.sha256(), document.mediaType(), bytes);
            return commands.<String>send(command, actor);
        });
        return ResponseEntity.created(URI.create("/api/v1/applications/" + id + "/documents/" + documentId))
                .eTag(ETags.of(files.ownOf(actor, id).version()))
                .body(new Attached(documentId, document.sha256(), document.mediaType(), document.size()));
    }

    @DeleteMapping("/{documentId}")
    @PreAuthorize("hasRole('PORTAL')")
    ResponseEntity<Void> remove(
            @PathVariable String id,
            @PathVariable String documentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        files.ownOf(actor, id);
        commands.send(
                new RemoveDocument(
                        id, documentId, clock.instant().truncatedTo(ChronoUnit.MILLIS), ETags.expected(ifMatch)),
                actor);
        return ResponseEntity.noContent()
                .eTag(ETags.of(files.ownOf(actor, id).version()))
                .build();
    }

    /** Never shown in the browser: what an applicant sent is only ever saved. */
    @GetMapping("/{documentId}")
    @PreAuthorize("hasAnyRole('PORTAL', 'OFFICER', 'APPROVER', 'AUDITOR')")
    ResponseEntity<byte[]> bytes(@PathVariable String id, @PathVariable String documentId, Actor actor) {
        var document = files.seenBy(actor, id, null).documents().stream()
                .map(FiledDocument::document)
                .filter(filed -> filed.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(
                        () -> ApplicationProblems.DOCUMENT_NOT_FOUND.rejection().refused());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(store.bytes(document.sha256()).orElseThrow());
    }

    private byte[] checked(MultipartFile file, String requirement, String kind) throws IOException {
        if (file.getSize() > largest.toBytes()) {
            throw CommonProblems.TOO_LARGE.rejection().refused();
        }
        var places = new Places();
        places.matching("/requirement", requirement, REQUIREMENT, CommonProblems.NOT_VALID);
        places.requiredOneOf("/kind", kind, KINDS);
        places.refuseAs(CommonProblems.INVALID);
        if (file.isEmpty()) {
            throw ApplicationProblems.DOCUMENT_EMPTY.rejection().refused();
        }
        return file.getBytes();
    }

    private Document document(byte[] bytes, MultipartFile file, String requirement, String kind) {
        var given = file.getOriginalFilename();
        var fileName = FileNames.normalised(given == null ? "" : given);
        var mediaType = mediaTypes.detect(bytes, fileName);
        if (mediaTypes.isActive(mediaType)) {
            throw CommonProblems.UNSUPPORTED_MEDIA_TYPE.rejection().refused();
        }
        return new Document(
                Ids.next(), requirement, kind, fileName, DocumentTable.sha256(bytes), mediaType, bytes.length);
    }

    /** Bytes and event together or neither; the whole is repeated when another writer was first. */
    private <T> T atomically(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? work.get()
                : Retry.onConflict(() -> transaction.execute(status -> work.get()));
    }
}
