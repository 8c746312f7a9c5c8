package kz.ruqsat.verification.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The editions of the order as data, for everybody; for the authority also those that are proposed. */
@RestController
@RequestMapping("/api/v1/requirement-editions")
class RequirementEditionsEndpoint {

    private static final String YAML = "application/yaml";

    private final StoredCatalogues catalogues;
    private final EditionDesk desk;
    private final ProposalViews views;

    RequirementEditionsEndpoint(StoredCatalogues catalogues, EditionDesk desk, ProposalViews views) {
        this.catalogues = catalogues;
        this.desk = desk;
        this.views = views;
    }

    /** Why it is rejected. */
    record RejectionForm(@Nullable String note) {}

    @GetMapping
    List<EditionView> editions(@Nullable Actor actor) {
        var proposals = isStaff(actor) ? desk.proposals().reversed() : List.<Proposal>of();
        var byEdition = new LinkedHashMap<String, String>();
        proposals.stream()
                .filter(one -> one.status() == Proposal.Status.APPROVED)
                .forEach(one -> byEdition.put(one.proposed().edition(), one.id()));
        var views = new ArrayList<EditionView>();
        catalogues
                .current()
                .editions()
                .forEach(edition -> views.add(EditionView.of(edition, desk.today(), byEdition.get(edition.id()))));
        proposals.stream()
                .filter(one -> one.status() != Proposal.Status.APPROVED)
                .forEach(one -> views.add(
                        EditionView.of(this.views.edition(one), one.status().name(), one.id())));
        return views;
    }

    /** An edition by its id; for the authority a proposal by its own. */
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable String id, @Nullable Actor actor) {
        Catalogue catalogue = catalogues.current();
        var edition = catalogue.edition(id);
        if (edition.isPresent()) {
            return ResponseEntity.ok(EditionView.WithRows.of(edition.get(), desk.today(), catalogue));
        }
        return ok(proposal(id, actor));
    }

    @GetMapping("/{id}/differences")
    DifferenceView.Between differences(@PathVariable String id, @RequestParam String to, @Nullable Actor actor) {
        return new DifferenceView.Between(id, to, views.differences(edition(id, actor), edition(to, actor)));
    }

    @PostMapping(consumes = {YAML, "application/x-yaml", "text/yaml", "text/x-yaml"})
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
    ResponseEntity<ProposalView> proposeYaml(@RequestBody byte[] text, Actor actor) {
        return created(desk.propose(text, false, actor));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
    ResponseEntity<ProposalView> proposeJson(@RequestBody byte[] text, Actor actor) {
        return created(desk.propose(text, true, actor));
    }

    @PostMapping("/{id}/approval")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    ResponseEntity<ProposalView> approve(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        desk.approve(id, actor, ETags.expected(ifMatch));
        return created(id);
    }

    @PostMapping("/{id}/rejection")
    @PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'ADMIN')")
    ResponseEntity<ProposalView> reject(
            @PathVariable String id,
            @RequestBody RejectionForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        desk.reject(id, form.note(), actor, ETags.expected(ifMatch));
        return created(id);
    }

    private Edition edition(String id, @Nullable Actor actor) {
        return catalogues.current().edition(id).orElseGet(() -> views.edition(proposal(id, actor)));
    }

    /** To the public a proposal does not exist. */
    private Proposal proposal(String id, @Nullable Actor actor) {
        return Optional.of(id)
                .filter(known -> isStaff(actor))
                .map(desk::find)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    private ResponseEntity<Object> ok(Proposal proposal) {
        return ResponseEntity.ok().eTag(ETags.of(proposal.version())).body(views.of(proposal));
    }

    private ResponseEntity<ProposalView> created(String id) {
        Proposal proposal = desk.find(id);
        return ResponseEntity.created(URI.create("/api/v1/requirement-editions/" + id))
                .eTag(ETags.of(proposal.version()))
                .body(views.of(proposal));
    }

    static boolean isStaff(@Nullable Actor actor) {
        return actor != null && actor.isAny(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN);
    }
}
