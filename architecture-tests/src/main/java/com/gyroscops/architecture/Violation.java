package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;

/// One place that breaks a rule.
///
/// @param type the full name of the class that has to change
/// @param text what is wrong there, on one line that names the class
public record Violation(String type, String text) implements Comparable<Violation> {

    private static final Comparator<Violation> BY_CLASS =
            Comparator.comparing(Violation::type).thenComparing(Violation::text);

    /// `text` about `type`; an anonymous class is part of the class around it.
    public static Violation of(JavaClass type, String text) {
        var named = type;
        while (named.isAnonymousClass() && named.getEnclosingClass().isPresent()) {
            named = named.getEnclosingClass().get();
        }
        return new Violation(named.getName(), text);
    }

    @Override
    public int compareTo(Violation other) {
        return BY_CLASS.compare(this, other);
    }
}
