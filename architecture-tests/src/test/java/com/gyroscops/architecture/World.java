package com.gyroscops.architecture;

import com.gyroscops.architecture.fixtures.MustBeReported;
import com.gyroscops.architecture.rules.ArchitectureRules;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A miniature world of a rule's fixtures, laid out like this project.
record World(String rule, String name) {

    static final String FIXTURES = "com.gyroscops.architecture.fixtures";

    private static final JavaClasses ALL = new ClassFileImporter().importPackages(FIXTURES);

    Report report() {
        return ArchitectureRules.all(layout()).stream()
                .filter(candidate -> candidate.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .evaluate(code());
    }

    /// What the marks say that the report must.
    List<Mark> marks() {
        return code().classes().stream()
                .filter(type -> type.isAnnotatedWith(MustBeReported.class))
                .flatMap(type -> Stream.of(
                                type.getAnnotationOfType(MustBeReported.class).value())
                        .map(piece -> new Mark(type.getName(), piece)))
                .toList();
    }

    /// A class and a piece of the line about it.
    record Mark(String type, String piece) {

        boolean announces(Violation violation) {
            return violation.type().equals(type) && violation.toString().contains(piece);
        }
    }

    CodeBase code() {
        var classes = ALL.that(JavaClass.Predicates.resideInAPackage(root() + ".."));
        var tests = JavaClass.Predicates.resideInAPackage(root() + ".tests..");
        var sources = ThisProject.HOME.resolve(Path.of("architecture-tests/src/test/java", root().split("\\.")));
        return new CodeBase(
                classes.that(DescribedPredicate.not(tests)), Optional.of(classes.that(tests)), List.of(sources));
    }

    /// The project's layout below another root, with the project's own words.
    private Layout layout() {
        var layout = Layout.under(root())
                .with(Role.DOMAIN, "com.gyroscops.domain")
                .with(Role.APPLICATION, "com.gyroscops.application")
                .with(Role.OUTBOUND, ".infrastructure.inmemory", ".infrastructure.redis")
                .with(Role.INBOUND, ".adapters.rest")
                .withContexts("billing", "organization");
        for (var role : Role.values()) {
            layout = layout.allowing(role, FIXTURES);
        }
        for (var term : Term.values()) {
            var names = ThisProject.LAYOUT.names(term);
            if (term.isType() && !names.isEmpty()) {
                layout = layout.calling(term, names.toArray(String[]::new));
            }
        }
        return layout;
    }

    String root() {
        return String.join(".", FIXTURES, rule.toLowerCase(Locale.ROOT), name);
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
