package com.gyroscops.architecture.report;

import com.gyroscops.architecture.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Finds the source file of a violation, if its sources are available.
///
/// @param here the folder that paths are relative to, as a rule the root of the repository
/// @param folders the source folders
public record SourceFiles(Path here, List<Path> folders) {

    /// What SARIF calls the folder that paths are relative to.
    static final String REPOSITORY = "%SRCROOT%";

    private static final Pattern PLACE = Pattern.compile("\\(([^:)]+)(?::(\\d+))?\\)");

    public SourceFiles {
        folders = List.copyOf(folders);
    }

    /// Files with paths from the root of the git repository that contains `folder`; without one, from `folder`.
    public static SourceFiles inRepository(Path folder, List<Path> folders) {
        for (var above = folder.toAbsolutePath().normalize(); above != null; above = above.getParent()) {
            // A folder, or a file in a linked work tree.
            if (Files.exists(above.resolve(".git"))) {
                return new SourceFiles(above, folders);
            }
        }
        return new SourceFiles(folder, folders);
    }

    /// The file as a relative URI (RFC 3986).
    String uriOf(Violation violation) {
        try {
            return new URI(null, null, fileOf(violation), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
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
