package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.World;
import com.gyroscops.architecture.fixtures.MustBeReported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A source file of a rule's fixtures as the rule's page shows it: without the marks for tests, and in packages of
/// another project.
///
/// @param root the package of its world
record Fixture(Path file, String root) {

    private static final String MARK = "  // <- ";

    /// The class that has the file's name.
    String type() {
        var name = file.getFileName().toString();
        return lines().stream()
                        .filter(line -> line.startsWith("package "))
                        .map(line -> line.substring("package ".length(), line.length() - 1))
                        .findFirst()
                        .orElseThrow()
                + "."
                + name.substring(0, name.length() - ".java".length());
    }

    /// The code, with a comment at the end of each line that one of `violations` is about.
    String code(List<Violation> violations) {
        var lines = new ArrayList<>(lines());
        for (var violation : violations) {
            var line = line(violation, lines);
            if (!lines.get(line).contains(MARK)) {
                lines.set(line, lines.get(line) + MARK + violation.fault());
            }
        }
        return renamed(String.join("\n", lines)
                .replace("import " + MustBeReported.class.getName() + ";\n", "")
                .replaceAll("@MustBeReported\\((?:[^()\"]|\"[^\"]*\")*\\)\\s*", "")
                .replaceAll(" *@SuppressWarnings\\(\"[^\"]*\"\\)[^\n]*\n", "")
                .replaceAll("package ([^;]+);\n\n\n", "package $1;\n\n"));
    }

    /// `text` with the packages of another project.
    String renamed(String text) {
        return text.replace(root, "com.acme").replace(World.COMMON, "com.acme");
    }

    int size() {
        return lines().size();
    }

    private int line(Violation violation, List<String> lines) {
        var numbered = Pattern.compile("\\(.+:(\\d+)\\)").matcher(violation.place());
        if (numbered.matches()) {
            return Integer.parseInt(numbered.group(1)) - 1;
        }
        var name = violation
                .type()
                .substring(Math.max(
                                violation.type().lastIndexOf('.'),
                                violation.type().lastIndexOf('$'))
                        + 1);
        var declaration = Pattern.compile("\\b(class|record|interface|enum) " + name + "\\b");
        for (int i = 0; i < lines.size(); i++) {
            if (declaration.matcher(lines.get(i)).find()) {
                return i;
            }
        }
        throw new IllegalStateException(violation + " is declared nowhere in " + file);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
