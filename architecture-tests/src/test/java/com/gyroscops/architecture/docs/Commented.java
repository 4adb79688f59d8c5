package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The comment above a type.
///
/// @param about its text without the components
/// @param components the text about each component that it mentions
record Commented(String about, Map<String, String> components) {

    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.+)");

    /// The comment above `type` in its source.
    static Commented of(Class<?> type) {
        var lines = source(type);
        var declaration = Pattern.compile("\\b(?:record|interface|class|enum) " + type.getSimpleName() + "\\b");
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().startsWith("///")
                    && declaration.matcher(lines.get(i)).find()) {
                return of(above(lines.subList(0, i)));
            }
        }
        throw new IllegalStateException(type + " is not declared in its source");
    }

    private static Commented of(String comment) {
        var components = new LinkedHashMap<String, String>();
        var about = comment.split("(?=@param )", 2)[0];
        for (var part : comment.substring(about.length()).split("(?=@param )", -1)) {
            var param = PARAM.matcher(part.strip());
            if (param.matches()) {
                components.put(param.group(1), readable(param.group(2)));
            }
        }
        return new Commented(readable(about.strip()), components);
    }

    private static String above(List<String> lines) {
        var comment = new StringBuilder();
        for (var line : lines.reversed()) {
            var text = line.strip();
            if (text.startsWith("///")) {
                comment.insert(0, text.substring(3).strip() + " ");
            } else if (!text.startsWith("@")) {
                break;
            }
        }
        return comment.toString().replaceAll(" {2,}", " ").strip();
    }

    /// `comment` without the syntax of links that only works in comments.
    private static String readable(String comment) {
        return comment.replaceAll("\\[#?([\\w.]+)]", "`$1`");
    }

    private static List<String> source(Class<?> type) {
        var file = Path.of(type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
        return Project.SOURCES.stream()
                .map(folder -> folder.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .map(Commented::lines)
                .orElseThrow(() -> new IllegalStateException(type + " has no source"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
