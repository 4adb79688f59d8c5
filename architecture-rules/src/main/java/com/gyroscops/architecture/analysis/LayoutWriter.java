package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.LayoutCoverage;
import com.gyroscops.architecture.LayoutKey;
import com.gyroscops.architecture.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a commented layout file to be reviewed and completed by hand.
final class LayoutWriter {

    private static final int SHOWN = 10;

    private final LayoutCoverage survey;
    private final String root;

    private LayoutWriter(LayoutCoverage survey) {
        this.survey = survey;
        this.root = survey.layout().root();
    }

    /// @throws UsageError if the file exists, or cannot be written
    static void write(Path file, Layout layout, JavaClasses classes) {
        var lines = new LayoutWriter(LayoutCoverage.of(layout, classes)).lines();
        try {
            Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UsageError(file + " cannot be written, or is there already: " + e.getMessage());
        }
    }

    private List<String> lines() {
        return Stream.of(
                        Stream.of(
                                "# Where things are and what they are called, as far as it was found. Read it once, and"
                                        + " correct it.",
                                "# A name that begins with a dot is below the root. `only .` is the root alone.",
                                "root = " + root,
                                "",
                                "# Packages with all below them; `only` one without; one class; or an annotation."),
                        lines(key -> key.key().startsWith("package.")),
                        homeless(),
                        Stream.of("", "# Bounded contexts: the first package below the root or below a part."),
                        lines(key -> key == CodeConcept.CONTEXT),
                        Stream.of(
                                "",
                                "# Roles: a type to implement or extend, @annotation, *Name, package.. or #method."),
                        lines(key -> key.key().startsWith("role.")),
                        Stream.of("", "# Names of methods and fields."),
                        lines(key -> key.key().startsWith("word.")),
                        absent())
                .flatMap(lines -> lines)
                .collect(Collectors.toList());
    }

    private Stream<String> lines(Predicate<LayoutKey> wanted) {
        return CodeConcept.keys().filter(wanted).filter(key -> !isUnknown(key)).flatMap(this::lines);
    }

    private Stream<String> lines(LayoutKey key) {
        if (survey.layout().lacks(key)) {
            return Stream.of(key.key() + " = none");
        }
        var names = survey.names(key).stream().map(this::shortened).collect(Collectors.joining(", "));
        return Stream.of("# " + key.key() + ": " + counted(survey.count(key)), key.key() + " = " + names);
    }

    private static String counted(long classes) {
        return classes == 1 ? "1 class" : classes + " classes";
    }

    private String shortened(String name) {
        return name.startsWith("only ")
                ? "only " + shortened(name.substring("only ".length()))
                : name.equals(root) ? "." : name.startsWith(root + ".") ? name.substring(root.length()) : name;
    }

    private boolean isUnknown(LayoutKey key) {
        return !survey.layout().lacks(key)
                && (survey.count(key) == 0 || survey.names(key).isEmpty());
    }

    /// The packages that are in no part, to be named.
    private Stream<String> homeless() {
        var packages = survey.classes().stream()
                .filter(type -> survey.layout().partOf(type).isEmpty())
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .toList();
        return packages.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of("# In no part yet; there are also "
                                + Stream.of(Role.values())
                                        .filter(this::isUnknownOrAbsent)
                                        .map(Role::key)
                                        .collect(Collectors.joining(", "))
                                + ":"),
                        Stream.concat(
                                packages.stream().limit(SHOWN).map(name -> "#   " + shortened(name)),
                                packages.size() > SHOWN
                                        ? Stream.of("#   and " + (packages.size() - SHOWN) + " more")
                                        : Stream.empty()));
    }

    private boolean isUnknownOrAbsent(Role role) {
        return survey.layout().lacks(role) || isUnknown(role);
    }

    private Stream<String> absent() {
        var unknown = CodeConcept.keys().filter(this::isUnknown).map(LayoutKey::key).toList();
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "",
                        "# Not found. Name above what the code has, and let the rest stand here without the `#`: rules"
                                + " do not look for it then.",
                        "#none = " + String.join(", ", unknown));
    }
}
