package kz.ruqsat.verification.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.requirement.Documents;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.Fact;
import kz.ruqsat.verification.requirement.Question;
import kz.ruqsat.verification.requirement.World;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * "Check my case": asks question by question what matters for this case, and then tells exactly which documents it needs,
 * and why. Nobody signs in, nothing is kept: the answers are the address.
 */
@Controller
class CheckPage {

    private static final String PATH = "/requirements/check";
    private static final String SETS = "sets";
    /** What an address of this page may hold, in this order; anything else is left out. */
    private static final List<String> NAMES = List.of(
            "on",
            CaseAnswers.SUBTYPE,
            Fact.HARDWARE.path(),
            Fact.DATA_CENTRE_GROUND.path(),
            Fact.SUPPLIER_CONNECTED.path(),
            Fact.METERING.path(),
            Fact.LOAD_SHEDDING.path(),
            Fact.TELECOMMUNICATION.path(),
            Fact.ACCREDITED_POOLS_EXIST.path(),
            Fact.ISSUER_KIND.path(),
            Fact.VOLTAGE_KV.path(),
            Fact.CAPACITY_MW.path(),
            Fact.CONNECTED_ON.path(),
            Fact.ACTIVITY.path(),
            CaseAnswers.SKIP);

    private final Catalogues catalogues;
    private final World world;
    private final Messages messages;
    private final Dates dates;
    private final InstantSource clock;
    private final ZoneId zone;

    CheckPage(Catalogues catalogues, World world, Messages messages, Dates dates, InstantSource clock, ZoneId zone) {
        this.catalogues = catalogues;
        this.world = world;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
        this.zone = zone;
    }

    /** An answer given before; change: the address without it. */
    record Given(String question, String answer, String change) {}

    /** A parameter that the form carries along. */
    record Carried(String name, String value) {}

    @GetMapping(PATH)
    String check(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            Model model,
            HttpServletResponse response) {
        Function<String, List<String>> values = name -> parameters.getOrDefault(name, List.of());
        Catalogue catalogue = catalogues.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate asked = on == null ? today : on;
        var answers = CaseAnswers.of(values);
        var words = new Words(messages, dates, catalogue, language);
        var edition = catalogue.governing(asked);
        model.addAttribute("on", asked);
        model.addAttribute("dated", on != null);
        model.addAttribute("edition", edition.orElse(null));
        model.addAttribute("known", edition.map(Edition::isKnown).orElse(false));
        model.addAttribute(
                "lastKnown", edition.flatMap(one -> lastKnown(catalogue, one)).orElse(null));
        model.addAttribute("given", given(answers, parameters, words));
        model.addAttribute("words", words);
        model.addAttribute("again", PATH + (on == null ? "" : "?on=" + on));
        if (edition.isPresent()) {
            ask(catalogue, edition.get(), asked, answers, parameters, model);
        }
        model.addAttribute("faulty", !answers.faults().isEmpty());
        model.addAttribute("faults", answers.faults());
        if (!answers.faults().isEmpty()) {
            response.setStatus(422);
        }
        return "requirement-check";
    }

    private void ask(
            Catalogue catalogue,
            Edition edition,
            LocalDate on,
            CaseAnswers answers,
            MultiValueMap<String, String> parameters,
            Model model) {
        if (answers.subtype() == null) {
            question(model, CaseAnswers.SUBTYPE, null, parameters);
            return;
        }
        var known = world.about(answers.facts(), on).supposing(answers.poolsExist());
        var findings = catalogue.evaluate(
                edition, new Question(answers.subtype(), answers.facts(), new Documents.NotAsked(), known, on));
        Optional<Fact> next = next(findings, answers, parameters);
        if (next.isPresent()) {
            question(model, next.get().path(), next.get(), parameters);
        } else {
            model.addAttribute("result", CheckResult.of(findings, edition, catalogue));
        }
    }

    /** What was not understood is asked again, and so are technical conditions while another set is being added. */
    private static Optional<Fact> next(
            List<kz.ruqsat.verification.requirement.RowFinding> findings,
            CaseAnswers answers,
            MultiValueMap<String, String> parameters) {
        boolean membersAtFault =
                answers.faults().stream().anyMatch(name -> name.startsWith(Fact.TECHNICAL_CONDITIONS.path()));
        if (membersAtFault || parameters.containsKey(SETS)) {
            return Optional.of(Fact.TECHNICAL_CONDITIONS);
        }
        boolean stated = !answers.facts().technicalConditions().isEmpty();
        var passedOver = new java.util.HashSet<>(answers.passedOver());
        if (stated) {
            passedOver.add(Fact.TECHNICAL_CONDITIONS);
        }
        return CaseQuestions.next(findings, passedOver);
    }

    private static void question(
            Model model, String name, @Nullable Fact fact, MultiValueMap<String, String> parameters) {
        boolean sets = fact == Fact.TECHNICAL_CONDITIONS;
        model.addAttribute("question", name);
        model.addAttribute("kind", fact == null ? "SUBTYPE" : fact.kind().name());
        model.addAttribute("carried", carried(parameters, name));
        if (fact != null && fact.kind() == Fact.Kind.CHOICE) {
            model.addAttribute("choices", ordered(fact.choices()));
        }
        if (sets) {
            int wanted = wanted(parameters);
            var typed = CaseAnswers.typedSets(named -> parameters.getOrDefault(named, List.of()), wanted);
            model.addAttribute("sets", typed);
            model.addAttribute("more", typed.size() + 1);
            model.addAttribute("issuers", List.of("TRANSMITTING", "PRODUCING"));
            model.addAttribute("activities", ordered(Fact.ACTIVITY.choices()));
        }
    }

    private static int wanted(MultiValueMap<String, String> parameters) {
        String sets = parameters.getFirst(SETS);
        return sets != null && sets.matches("[1-9][0-9]?") ? Integer.parseInt(sets) : 1;
    }

    /** The negative or vague answer last. */
    private static List<String> ordered(Set<String> choices) {
        return choices.stream()
                .sorted(java.util.Comparator.comparing((String word) -> word.equals("NONE") || word.equals("OTHER"))
                        .thenComparing(word -> word.equals("OTHER_GROUND"))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .toList();
    }

    private static List<Carried> carried(MultiValueMap<String, String> parameters, String question) {
        var carried = new ArrayList<Carried>();
        for (String name : NAMES) {
            if (!belongs(name, question)) {
                parameters.getOrDefault(name, List.of()).forEach(value -> carried.add(new Carried(name, value)));
            }
        }
        return carried;
    }

    private static boolean belongs(String name, String question) {
        return name.equals(question) || name.startsWith(question + ".");
    }

    private static List<Given> given(CaseAnswers answers, MultiValueMap<String, String> parameters, Words words) {
        Map<String, String> lines = new LinkedHashMap<>();
        var subtype = answers.subtype();
        if (subtype != null) {
            lines.put(CaseAnswers.SUBTYPE, words.text("check.subtype." + subtype));
        }
        // Nobody is asked for a pool here.
        var typed = new FactLines(words, pool -> Optional.empty()).of(answers.facts());
        var given = new ArrayList<Given>();
        lines.forEach((name, answer) ->
                given.add(new Given(words.text("check.question." + name), answer, without(parameters, name))));
        for (Fact fact : Fact.values()) {
            String name = words.fact(fact);
            if (typed.containsKey(name)) {
                given.add(new Given(name, String.valueOf(typed.get(name)), without(parameters, fact.path())));
            }
        }
        if (answers.poolsExist() instanceof Boolean exist) {
            given.add(new Given(
                    words.fact(Fact.ACCREDITED_POOLS_EXIST),
                    words.yesOrNo(exist),
                    without(parameters, Fact.ACCREDITED_POOLS_EXIST.path())));
        }
        answers.passedOver()
                .forEach(fact -> given.add(
                        new Given(words.fact(fact), words.text("check.unknown"), withoutSkip(parameters, fact))));
        return given;
    }

    private static String without(MultiValueMap<String, String> parameters, String question) {
        return address(name -> belongs(name, question) ? List.of() : parameters.getOrDefault(name, List.of()));
    }

    private static String withoutSkip(MultiValueMap<String, String> parameters, Fact fact) {
        return address(name -> parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !name.equals(CaseAnswers.SKIP) || !value.equals(fact.path()))
                .toList());
    }

    private static String address(Function<String, List<String>> values) {
        var address = UriComponentsBuilder.fromPath(PATH);
        NAMES.forEach(name -> values.apply(name).forEach(value -> address.queryParam(name, value)));
        return address.encode().toUriString();
    }

    /** The last edition of known wording before one that is not known. */
    private static Optional<Edition> lastKnown(Catalogue catalogue, Edition edition) {
        return edition.isKnown()
                ? Optional.empty()
                : catalogue.editions().reversed().stream()
                        .filter(one -> one.isKnown() && one.effectiveFrom().isBefore(edition.effectiveFrom()))
                        .findFirst();
    }
}
