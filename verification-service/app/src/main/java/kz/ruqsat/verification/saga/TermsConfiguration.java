package kz.ruqsat.verification.saga;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.ObligationRows;
import kz.ruqsat.verification.obligation.Party;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.saga.TermPolicy.StatutoryTerm;
import kz.ruqsat.verification.verification.CaseTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the terms; a file that says something unintelligible stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TermsConfiguration.Settings.class)
class TermsConfiguration {

    private static final String FILE = "/terms.yml";
    private static final String GIVEN_DATE = "GIVEN_DATE";
    private static final Set<String> SILENCE = Set.of("AGREED", "NONE");

    /**
     * Settings under {@code ruqsat.terms}.
     *
     * @param workingDays lengths that differ from {@code terms.yml}, by the kind of obligation
     */
    @ConfigurationProperties("ruqsat.terms")
    record Settings(@DefaultValue Map<ObligationKind, Integer> workingDays) {}

    @Bean
    TermPolicy termPolicy(Settings settings) {
        return with(load(), settings.workingDays());
    }

    @Bean
    MismatchTerms mismatchTerms(TermPolicy terms) {
        return new MismatchTerms(terms);
    }

    @Bean
    EditionTerms editionTerms(Catalogues catalogues) {
        return (kind, edition) -> catalogues
                .current()
                .edition(edition)
                .flatMap(one -> one.term(kind.name()))
                .map(term -> OptionalInt.of(term.workingDays()))
                .orElse(OptionalInt.empty());
    }

    @Bean
    CaseTerms caseTerms(ObligationRows rows) {
        return new TermsOfVerification(rows);
    }

    static TermPolicy load() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream file = Objects.requireNonNull(TermsConfiguration.class.getResourceAsStream(FILE), FILE)) {
            Map<String, Map<String, Object>> written = new Yaml(new SafeConstructor(options)).load(file);
            var terms = new EnumMap<ObligationKind, StatutoryTerm>(ObligationKind.class);
            written.forEach((kind, term) -> terms.put(ObligationKind.valueOf(kind), term(kind, term)));
            requireAll(terms);
            return new TermPolicy(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A term of which nothing is said would be found missing only when it is needed. */
    private static void requireAll(Map<ObligationKind, StatutoryTerm> terms) {
        for (var kind : ObligationKind.values()) {
            var term = terms.get(kind);
            boolean given = kind == ObligationKind.LICENCE_EXPIRY || kind == ObligationKind.SUSPENSION_END;
            if (term == null || given != (term.workingDays() == 0)) {
                throw new IllegalArgumentException(FILE + " does not say how long " + kind + " is");
            }
        }
    }

    static TermPolicy with(TermPolicy policy, Map<ObligationKind, Integer> workingDays) {
        var terms = new EnumMap<>(policy.terms());
        workingDays.forEach((kind, days) -> {
            var term = policy.term(kind);
            if (days < 1 || term.workingDays() == 0) {
                throw new IllegalArgumentException(kind + " cannot be " + days + " working days long");
            }
            terms.put(
                    kind,
                    term(
                            days,
                            term.party(),
                            term.silence(),
                            term.legalPoint(),
                            term.legalPoints(),
                            "set by configuration"));
        });
        return new TermPolicy(terms);
    }

    private static StatutoryTerm term(String kind, Map<String, Object> written) {
        var bySubtype = new LinkedHashMap<String, String>();
        if (written.get("legalPoint") instanceof Map<?, ?> points) {
            points.forEach((subtype, point) -> bySubtype.put(subtype.toString(), point.toString()));
        }
        var legalPoint =
                bySubtype.isEmpty() ? text(kind, written, "legalPoint") : String.join("; ", bySubtype.values());
        return term(
                GIVEN_DATE.equals(written.get("ends")) ? 0 : Integer.parseInt(text(kind, written, "workingDays")),
                Party.valueOf(text(kind, written, "party")),
                silence(kind, written),
                legalPoint,
                bySubtype,
                text(kind, written, "reason"));
    }

    private static StatutoryTerm term(
            int workingDays,
            Party party,
            String silence,
            String legalPoint,
            Map<String, String> bySubtype,
            String reason) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a term of " + workingDays + " working days");
        }
        return new StatutoryTerm(workingDays, party, silence, legalPoint, bySubtype, reason);
    }

    private static String silence(String kind, Map<String, Object> written) {
        var silence = String.valueOf(written.getOrDefault("silence", "NONE"));
        if (!SILENCE.contains(silence)) {
            throw new IllegalArgumentException(kind + " in " + FILE + " says of silence " + silence);
        }
        return silence;
    }

    private static String text(String kind, Map<String, Object> written, String key) {
        @Nullable Object value = written.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException(kind + " in " + FILE + " has no " + key);
        }
        return value.toString();
    }
}
