package com.gyroscops.architecture.report;

import com.gyroscops.architecture.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Finds the source file of a violation, if its sources are available.
///
/// @param here the folder that paths are relative to
/// @param folders the source folders
public record SourceFiles(Path here, List<Path> folders) {

    private static final Pattern PLACE = Pattern.compile("\\(([^:)]+)(?::(\\d+))?\\)");

    public SourceFiles {
        folders = List.copyOf(folders);
    }

    /// The file, relative to `here` if it is available, else to its source folder; with slashes.
    String fileOf(Violation violation) {
        var dot = violation.type().lastIndexOf('.');
        var inPackage = Path.of(
                        "", violation.type().substring(0, Math.max(dot, 0)).split("\\."))
                .resolve(place(violation, 1, violation.type().substring(dot + 1) + ".java"));
        var found = folders.stream()
                .map(folder -> folder.resolve(inPackage))
                .filter(Files::exists)
                .map(file -> here.toAbsolutePath()
                        .normalize()
                        .relativize(file.toAbsolutePath().normalize()))
                .findFirst()
                .orElse(inPackage);
        return StreamSupport.stream(found.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    static OptionalInt lineOf(Violation violation) {
        var line = place(violation, 2, "");
        return line.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(line));
    }

    private static String place(Violation violation, int group, String otherwise) {
        var place = PLACE.matcher(violation.place());
        return place.matches() && place.group(group) != null ? place.group(group) : otherwise;
    }
}
