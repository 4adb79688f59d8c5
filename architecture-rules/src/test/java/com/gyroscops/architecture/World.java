package com.gyroscops.architecture;

import com.gyroscops.architecture.fixtures.MustBeReported;
import com.gyroscops.architecture.fixtures.Unseen;
import com.gyroscops.architecture.rules.ArchitectureRules;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A small code base among the fixtures of a rule.
///
/// @param rule the id of the rule
/// @param name `broken`, `fixed` or `unseen`
public record World(String rule, String name) {

    static final String FIXTURES = "com.gyroscops.architecture.fixtures";

    /// The package of the types that all worlds share.
    public static final String COMMON = FIXTURES + ".common";

    private static final JavaClasses ALL = new ClassFileImporter().importPackages(FIXTURES);

    /// The report of the rule on this world.
    public Report report() {
        return report(layout());
    }

    /// The report of the rule on this world if the shared packages of the application are a framework.
    Report reportOfFramework() {
        var layout = layout();
        for (var shared : List.of("command", "event", "execution", "pipeline", "projection", "query", "store")) {
            layout = layout.with(
                    Role.FRAMEWORK, COMMON + ".application." + shared, root() + ".application." + shared);
        }
        return report(layout);
    }

    private Report report(Layout layout) {
        return ArchitectureRules.all(layout).stream()
                .filter(candidate -> candidate.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .evaluate(code());
    }

    /// The marks of this world's classes, which the report has to match.
    List<Mark> marks() {
        return code().classes().stream()
                .filter(type -> type.isAnnotatedWith(MustBeReported.class))
                .flatMap(type -> Stream.of(
                                type.getAnnotationOfType(MustBeReported.class).value())
                        .map(piece -> new Mark(type.getName(), piece)))
                .toList();
    }

    /// What the rule does not see, by the classes of this world that are marked so, in the order of their names.
    public List<String> unseen() {
        return code().classes().stream()
                .filter(type -> type.isAnnotatedWith(Unseen.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(type -> type.getAnnotationOfType(Unseen.class).value())
                .toList();
    }

    /// A class, and a part of its line in the report.
    record Mark(String type, String piece) {

        boolean announces(Violation violation) {
            return violation.type().equals(type) && violation.toString().contains(piece);
        }
    }

    CodeBase code() {
        var classes = ALL.that(JavaClass.Predicates.resideInAPackage(root() + ".."));
        var tests = JavaClass.Predicates.resideInAPackage(root() + ".tests..");
        return new CodeBase(
                classes.that(DescribedPredicate.not(tests)),
                Optional.of(classes.that(tests)),
                List.of(Repository.fixtures(root())));
    }

    /// The default layout of this world, with the names that all worlds share.
    private Layout layout() {
        var layout = Layout.under(root())
                .with(Role.DOMAIN, COMMON + ".domain")
                .with(Role.APPLICATION, COMMON + ".application")
                .with(Role.OUTBOUND, ".infrastructure.inmemory", ".infrastructure.redis")
                .with(Role.INBOUND, ".adapters.rest")
                .with(Role.FRAMEWORK, ".eventsourcing")
                .with(Role.KIT, ".web")
                .withContexts("billing", "organization");
        for (var role : Role.values()) {
            layout = layout.allowing(role, FIXTURES);
        }
        for (var term : CodeConcept.values()) {
            var names = Layout.under(COMMON).names(term);
            if (term.isType() && !names.isEmpty()) {
                layout = layout.calling(term, names.toArray(String[]::new));
            }
        }
        return layout;
    }

    /// The package of this world.
    public String root() {
        return String.join(".", FIXTURES, rule.toLowerCase(Locale.ROOT), name);
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
