package kz.ruqsat.platform.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a language chosen by {@code ?lang=} for the pages that follow. */
public final class LanguageCookieFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // The query string is looked at, not the parameters: reading those would consume a form's body.
        String query = request.getQueryString();
        if (query != null && query.contains(Languages.NAME + "=")) {
            Languages.known(request.getParameter(Languages.NAME))
                    .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language)));
        }
        chain.doFilter(request, response);
    }

    private static String cookie(Language language) {
        return ResponseCookie.from(Languages.NAME, language.code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }
}
