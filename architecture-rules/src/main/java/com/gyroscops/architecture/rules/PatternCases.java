package com.gyroscops.architecture.rules;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the patterns and guards of cases. Compilers have them from Java 21; older ones have no such cases.
@SuppressWarnings("preview") // Labels are, in Java 17
final class PatternCases {

    private PatternCases() {}

    /// Whether a case has a guard: `case Opened o when o.isLate()`.
    static boolean isGuarded(CaseTree branch) {
        return call(CaseTree.class, "getGuard", branch) != null;
    }

    /// The pattern of a label that only tests the type: `case Opened o`.
    static Optional<BindingPatternTree> typePattern(CaseLabelTree label) {
        return label.getKind().name().equals("PATTERN_CASE_LABEL")
                        && call(label.getKind().asInterface(), "getPattern", label) instanceof BindingPatternTree type
                ? Optional.of(type)
                : Optional.empty();
    }

    private static @Nullable Object call(Class<?> type, String method, Object tree) {
        try {
            return type.getMethod(method).invoke(tree);
        } catch (NoSuchMethodException older) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
