package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.LayoutCoverage;
import com.gyroscops.architecture.LayoutKey;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// Writes a layout file to be reviewed and completed by hand.
final class LayoutWriter {

    private LayoutWriter() {}

    /// @throws UsageError if the file exists, or cannot be written
    static void write(Path file, Layout layout, JavaClasses classes) {
        var survey = LayoutCoverage.of(layout, classes);
        var lines = Stream.concat(
                Stream.of(
                        "# Where things are and what they are called. A name that begins with a dot is below the root.",
                        "# What is commented out was not found: name it, or say `none` if there is nothing"
                                + " of the kind.",
                        "root = " + layout.root()),
                CodeConcept.keys().map(key -> line(key, survey, layout.root())));
        try {
            Files.write(file, lines.toList(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UsageError(file + " cannot be written, or is there already: " + e.getMessage());
        }
    }

    private static String line(LayoutKey key, LayoutCoverage survey, String root) {
        var names = survey.names(key).stream()
                .map(name -> name.startsWith(root + ".") ? name.substring(root.length()) : name)
                .toList();
        if (survey.layout().lacks(key)) {
            return key.key() + " = none";
        }
        return survey.count(key) == 0 || names.isEmpty()
                ? "#" + key.key() + " = none"
                : key.key() + " = " + String.join(", ", names);
    }
}
