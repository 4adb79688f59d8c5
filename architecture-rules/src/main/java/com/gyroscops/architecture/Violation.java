package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.SourceCodeLocation;
import java.util.Comparator;

/// A place that breaks a rule.
///
/// @param type the full name of the class that has to change
/// @param fault what is wrong with it, as the rest of a sentence: `uses java.util.Random`
/// @param place the file, and the line if it is known: `(Ticket.java:12)`
/// @param more what helps to mend it and may change while the violation stays the same; often empty
public record Violation(String type, String fault, String place, String more) implements Comparable<Violation> {

    private static final Comparator<Violation> BY_CLASS = Comparator.comparing(Violation::type)
            .thenComparing(Violation::fault)
            .thenComparing(Violation::place)
            .thenComparing(Violation::more);

    /// A violation that its class, fault and place say enough about.
    public Violation(String type, String fault, String place) {
        this(type, fault, place, "");
    }

    /// This violation with more about it.
    public Violation with(String more) {
        return new Violation(type, fault, place, more);
    }

    /// A violation by `type`; for an anonymous class, by the class around it.
    public static Violation by(JavaClass type, String fault, SourceCodeLocation place) {
        var named = type;
        while (named.isAnonymousClass() && named.getEnclosingClass().isPresent()) {
            named = named.getEnclosingClass().get();
        }
        // Class files have no line for a class, a field or a signature.
        return new Violation(named.getName(), fault, place.toString().replace(":0)", ")"));
    }

    /// A violation by `type` as a whole.
    public static Violation by(JavaClass type, String fault) {
        return by(type, fault, type.getSourceCodeLocation());
    }

    @Override
    public int compareTo(Violation other) {
        return BY_CLASS.compare(this, other);
    }

    /// The violation as a sentence on one line.
    @Override
    public String toString() {
        return String.join(" ", type, fault, place) + (more.isEmpty() ? "" : " " + more);
    }
}
