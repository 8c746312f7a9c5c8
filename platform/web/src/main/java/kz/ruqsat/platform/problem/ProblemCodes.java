package kz.ruqsat.platform.problem;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a service may answer besides the common problems; declared as a bean, so that lists, documents and checks see the
 * same set.
 *
 * @param codes the problems
 * @param violations the codes of {@link Violation}s
 */
public record ProblemCodes(Set<ProblemCode> codes, Set<String> violations) {

    public ProblemCodes {
        codes = Set.copyOf(codes);
        violations = Set.copyOf(violations);
    }

    /** The constants of type {@link ProblemCode} of a class. */
    public static ProblemCodes declaredIn(Class<?> declaring) {
        Set<ProblemCode> codes = new LinkedHashSet<>();
        for (Field field : declaring.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == ProblemCode.class) {
                try {
                    field.setAccessible(true);
                    codes.add((ProblemCode) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return new ProblemCodes(codes, Set.of());
    }

    public ProblemCodes withViolations(String... more) {
        Set<String> all = new LinkedHashSet<>(violations);
        all.addAll(Arrays.asList(more));
        return new ProblemCodes(codes, all);
    }
}
