package kz.ruqsat.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.id.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** From what was thrown to the refusal that is answered. What nobody foresaw is a defect: logged once, told without details. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final List<ForeignRefusals> foreign;

    Refusals(List<ForeignRefusals> foreign) {
        this.foreign = List.copyOf(foreign);
    }

    Rejection of(Throwable thrown, HttpServletRequest request) {
        return switch (thrown) {
            case Refused refused -> refused.rejection();
            case HttpMessageNotReadableException unreadable -> BodyFaults.rejection(unreadable.getCause());
            case MethodArgumentNotValidException invalid -> invalid(invalid.getBindingResult());
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing -> parameter(missing.getParameterName());
            case MissingServletRequestPartException missing -> parameter(missing.getRequestPartName());
            case MissingRequestHeaderException missing ->
                CommonProblems.malformedHeader(missing.getHeaderName()).rejection();
            case ServletRequestBindingException _, HandlerMethodValidationException _ ->
                CommonProblems.MALFORMED.rejection();
            case MaxUploadSizeExceededException _ -> CommonProblems.TOO_LARGE.rejection();
            case MultipartException _ -> CommonProblems.MALFORMED.rejection();
            case AuthenticationServiceException _ -> CommonProblems.UNAVAILABLE.rejection();
            case AuthenticationException _ -> CommonProblems.UNAUTHENTICATED.rejection();
            case AccessDeniedException _ -> denied();
            case ErrorResponse known
            when known.getStatusCode().value() < 500 ->
                ofStatus(known.getStatusCode().value());
            default -> nested(thrown, request);
        };
    }

    /** Who has not said who he is may do so and try again; who has, may not. */
    private static Rejection denied() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken
                ? CommonProblems.UNAUTHENTICATED.rejection()
                : CommonProblems.FORBIDDEN.rejection();
    }

    /** The common problem of a status; those without one of their own become the general one of their class. */
    static Rejection ofStatus(int status) {
        ProblemCode code = switch (status) {
            case 401 -> CommonProblems.UNAUTHENTICATED;
            case 403 -> CommonProblems.FORBIDDEN;
            case 404 -> CommonProblems.NOT_FOUND;
            case 405 -> CommonProblems.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblems.NOT_ACCEPTABLE;
            case 409 -> CommonProblems.CONFLICT;
            case 412 -> CommonProblems.STALE;
            case 413 -> CommonProblems.TOO_LARGE;
            case 415 -> CommonProblems.UNSUPPORTED_MEDIA_TYPE;
            case 422 -> CommonProblems.INVALID;
            case 429 -> CommonProblems.TOO_MANY_REQUESTS;
            case 503 -> CommonProblems.UNAVAILABLE;
            default -> status >= 500 ? CommonProblems.UNEXPECTED : CommonProblems.MALFORMED;
        };
        return code.rejection();
    }

    /** A refusal that some layer wrapped stays a refusal. */
    private Rejection nested(Throwable thrown, HttpServletRequest request) {
        for (ForeignRefusals library : foreign) {
            Rejection rejection = library.of(thrown);
            if (rejection != null) {
                return rejection;
            }
        }
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.rejection();
            }
        }
        return unexpected(thrown, request);
    }

    static Rejection unexpected(Throwable thrown, HttpServletRequest request) {
        String incident = Ids.next();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed == null) {
            LOG.error("incident {} in {} {}", incident, request.getMethod(), request.getRequestURI(), thrown);
        } else {
            // The container has told the whole of it already.
            LOG.error("incident {} in {} {}: {}", incident, request.getMethod(), failed, thrown.getMessage());
        }
        return CommonProblems.UNEXPECTED.rejection().with("incident", incident);
    }

    private static Rejection mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(RequestHeader.class)
                ? CommonProblems.malformedHeader(mismatch.getName()).rejection()
                : parameter(mismatch.getName());
    }

    private static Rejection parameter(String name) {
        return CommonProblems.malformedParameter(name).rejection();
    }

    private static Rejection invalid(BindingResult result) {
        List<Violation> violations = result.getFieldErrors().stream()
                .map(error -> new Violation(pointer(error), CommonProblems.NOT_VALID, Map.of()))
                .toList();
        return CommonProblems.INVALID.rejection().with(violations);
    }

    /** {@code facts.units[0].number} is {@code /facts/units/0/number}. */
    private static String pointer(FieldError error) {
        return "/" + error.getField().replace("]", "").replace('[', '/').replace('.', '/');
    }
}
