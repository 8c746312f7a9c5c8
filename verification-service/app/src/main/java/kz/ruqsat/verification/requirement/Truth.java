package kz.ruqsat.verification.requirement;

import java.util.Collection;

/** Kleene's three values: what is not known stays unknown until it no longer matters. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** FALSE as soon as one is FALSE; TRUE only if all are. */
    static Truth all(Collection<Truth> values) {
        if (values.contains(FALSE)) {
            return FALSE;
        }
        return values.contains(UNKNOWN) ? UNKNOWN : TRUE;
    }

    /** TRUE as soon as one is TRUE; FALSE only if all are. */
    static Truth any(Collection<Truth> values) {
        if (values.contains(TRUE)) {
            return TRUE;
        }
        return values.contains(UNKNOWN) ? UNKNOWN : FALSE;
    }

    /** What all say alike; UNKNOWN if they differ. */
    static Truth agreed(Collection<Truth> values) {
        var different = java.util.Set.copyOf(values);
        return different.size() == 1 ? different.iterator().next() : UNKNOWN;
    }
}
