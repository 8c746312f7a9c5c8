package kz.ruqsat.verification.page;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.verification.AssessmentReasons;
import kz.ruqsat.verification.verification.CaseTerms;
import kz.ruqsat.verification.verification.Completeness;
import kz.ruqsat.verification.verification.InquiryView;
import kz.ruqsat.verification.verification.PoolNames;
import kz.ruqsat.verification.verification.RebasingReasons;
import kz.ruqsat.verification.verification.VerificationFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: how each requirement stands and why, what an officer can settle, its terms, and what happened. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class VerificationPage {

    private final VerificationFiles files;
    private final CaseTerms terms;
    private final Catalogues catalogues;
    private final AssessmentReasons reasons;
    private final RebasingReasons rebasingReasons;
    private final PoolNames pools;
    private final InstantSource clock;
    private final Messages messages;
    private final Dates dates;

    VerificationPage(
            VerificationFiles files,
            CaseTerms terms,
            Catalogues catalogues,
            AssessmentReasons reasons,
            RebasingReasons rebasingReasons,
            PoolNames pools,
            InstantSource clock,
            Messages messages,
            Dates dates) {
        this.files = files;
        this.terms = terms;
        this.catalogues = catalogues;
        this.reasons = reasons;
        this.rebasingReasons = rebasingReasons;
        this.pools = pools;
        this.clock = clock;
        this.messages = messages;
        this.dates = dates;
    }

    @GetMapping("/verifications/{applicationId}")
    String one(
            @PathVariable String applicationId,
            @RequestParam(required = false) @Nullable Instant asOf,
            Actor actor,
            Language language,
            Model model) {
        show(applicationId, asOf, actor, language, model);
        return "verification";
    }

    /** Fills the model; what an officer may do is shown only as of now. */
    void show(String applicationId, @Nullable Instant asOf, Actor actor, Language language, Model model) {
        var file = files.get(applicationId, asOf);
        var state = file.state();
        var catalogue = catalogues.current();
        var words = new Words(messages, dates, catalogue, language);
        boolean acts = asOf == null && actor.is(Role.OFFICER) && state.mayBeAssessed();
        model.addAttribute("state", state);
        model.addAttribute("filing", state.opened().filing());
        model.addAttribute("applicant", applicant(state.opened().filing().applicant(), language));
        model.addAttribute("board", Board.of(state, catalogue, words));
        model.addAttribute("phaseLook", Look.of(state.phase()));
        var outcome = state.outcome();
        model.addAttribute("outcomeLook", outcome == null ? null : Look.of(outcome));
        model.addAttribute("terms", terms.of(state, asOf));
        model.addAttribute(
                "facts", new FactLines(words, pools).of(state.opened().filing().facts()));
        model.addAttribute("words", words);
        model.addAttribute("timeline", new Timeline(words).of(file.history()));
        model.addAttribute("reasons", reasons);
        model.addAttribute(
                "inquiries",
                state.inquiries().values().stream().map(InquiryView::of).toList());
        model.addAttribute("asks", asOf == null && actor.is(Role.OFFICER) && state.mayBeAsked());
        model.addAttribute("acts", acts);
        model.addAttribute("rebasingReasons", rebasingReasons);
        var today = LocalDate.ofInstant(clock.instant(), dates.zone());
        model.addAttribute(
                "otherEditions",
                catalogue.editions().reversed().stream()
                        .filter(one -> !one.id().equals(state.governing().edition())
                                && !one.effectiveFrom().isAfter(today))
                        .toList());
        model.addAttribute("judges", acts && state.completeness() == Completeness.UNCHECKED);
        model.addAttribute("version", file.version());
        model.addAttribute("asOf", asOf);
    }

    private static String applicant(kz.ruqsat.verification.verification.Filing.Applicant applicant, Language language) {
        return language == Language.KK ? applicant.nameKk() : applicant.nameRu();
    }
}
