package kz.ruqsat.platform.problem;

import org.jspecify.annotations.Nullable;

/** Knows which exceptions of a library mean a refusal. A bean of this type is asked before a failure counts as a defect. */
@FunctionalInterface
public interface ForeignRefusals {

    /** The refusal that the exception stands for, or null if it is none. */
    @Nullable Rejection of(Throwable thrown);
}
