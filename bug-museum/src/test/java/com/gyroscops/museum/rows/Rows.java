package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the list of rows, `bug-museum/rows.txt`, which says there how it is written.
public final class Rows {

    static final Path FILE = Project.HOME.resolve("bug-museum/rows.txt");

    private static final Pattern ID = Pattern.compile("[SBR][1-9][0-9]*");
    private static final String NOT_SHOWN = "not shown: ";
    private static final List<String> UNCITED = List.of("not built: ", "not for code: ");

    private Rows() {}

    /// All rows, in their order.
    public static List<Row> all() {
        return Project.read(FILE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Rows::parse)
                .toList();
    }

    static Row parse(String line) {
        var parts = line.split(" *\\| *", 3);
        if (parts.length < 2 || !ID.matcher(parts[0]).matches() || parts[1].isBlank()) {
            throw new IllegalArgumentException("no row: " + line);
        }
        var said = parts.length == 3 ? Optional.of(parts[2]) : Optional.<String>empty();
        var isDefect = parts[0].startsWith("B");
        var uncited = said.filter(reason -> UNCITED.stream().anyMatch(start -> isReason(reason, start)));
        // A defect that there is no test for cannot be killed by one.
        var notShown = said.filter(reason -> isDefect && (uncited.isPresent() || isReason(reason, NOT_SHOWN)))
                .map(reason -> reason.split(": ", 2)[1]);
        if (said.isPresent() && uncited.isEmpty() && notShown.isEmpty()) {
            throw new IllegalArgumentException("no reason of a known kind: " + line);
        }
        return new Row(parts[0], parts[1], uncited, notShown);
    }

    private static boolean isReason(String text, String start) {
        return text.startsWith(start) && text.length() > start.length();
    }
}
