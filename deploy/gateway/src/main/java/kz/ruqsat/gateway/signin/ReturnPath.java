package kz.ruqsat.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import kz.ruqsat.gateway.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/** Remembers which page somebody wanted before signing in: its address only, never a request to be repeated. */
@Component
final class ReturnPath implements RequestCache {

    private static final String NAME = ReturnPath.class.getName();

    private final Origin origin;

    ReturnPath(Origin origin) {
        this.origin = origin;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        save(request, request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** An address of ours; any other is passed over. */
    void saveAddress(HttpServletRequest request, String address) {
        if (address.startsWith(origin.at("/"))) {
            save(request, address.substring(origin.toString().length()));
        }
    }

    private static void save(HttpServletRequest request, String path) {
        request.getSession().setAttribute(NAME, path);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof String path
                ? new SimpleSavedRequest(origin.at(path))
                : null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    /** Where to go now that the sign-in is done; asked once. */
    String taken(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = getRequest(request, response);
        removeRequest(request, response);
        return saved == null ? origin.at("/") : saved.getRedirectUrl();
    }
}
