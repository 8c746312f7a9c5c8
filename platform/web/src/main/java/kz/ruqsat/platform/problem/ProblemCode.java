package kz.ruqsat.platform.problem;

import java.util.regex.Pattern;

/**
 * A kind of problem that callers may rely on: the code is part of {@code urn:ruqsat:problem:<code>} and never changes
 * its meaning once released.
 *
 * <p>Every code has a title and a detail in Kazakh, Russian and English under {@code problem.<code>.title} and
 * {@code problem.<code>.detail} of the service's {@code problems} message bundle.
 *
 * @param code lower-case words joined by hyphens
 * @param status the HTTP status, 400 to 599
 */
public record ProblemCode(String code, int status) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ProblemCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a problem code: " + code);
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not a status of a problem: " + status);
        }
    }

    /** This problem without parameters. */
    public Rejection rejection() {
        return Rejection.of(this);
    }
}
