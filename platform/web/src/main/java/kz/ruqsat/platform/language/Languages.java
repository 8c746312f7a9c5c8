package kz.ruqsat.platform.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language a request is answered: {@code ?lang=}, else the cookie {@code lang}, else {@code Accept-Language},
 * else Kazakh. Anything that is not one of our languages is passed over.
 */
public final class Languages implements LocaleResolver {

    /** Name of the parameter and of the cookie. */
    public static final String NAME = "lang";

    public static Language of(HttpServletRequest request) {
        return known(request.getParameter(NAME))
                .or(() -> fromCookie(request))
                .or(() -> accepted(request.getHeader("Accept-Language")))
                .orElse(Language.KK);
    }

    /** Our language for a locale, Kazakh when it is not one of ours. */
    public static Language of(@Nullable Locale locale) {
        return locale == null ? Language.KK : known(locale.getLanguage()).orElse(Language.KK);
    }

    static Optional<Language> known(@Nullable String code) {
        return switch (code) {
            // The country's code is often written for the language.
            case "kk", "kz" -> Optional.of(Language.KK);
            case "ru" -> Optional.of(Language.RU);
            case "en" -> Optional.of(Language.EN);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Language> fromCookie(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(NAME)) {
                return known(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> known(range.getRange().split("-")[0]).stream())
                    .findFirst();
        } catch (IllegalArgumentException notAListOfLanguages) {
            return Optional.empty();
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by ?lang=");
    }
}
