package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the tables of `docs/rows.md`; the page describes their columns.
public final class Rows {

    static final Path FILE = Project.HOME.resolve("docs/rows.md");

    private static final Pattern HEAD = Pattern.compile("\\| Row \\|.*|\\|[-|]+");
    private static final Pattern ID = Pattern.compile("[A-Z][1-9][0-9]*");
    private static final Pattern TEST = Pattern.compile("`[\\w.]+(#\\w+)?`");
    private static final String NOT_SHOWN = "not shown: ";
    private static final List<String> UNTESTED = List.of("not built: ", "not for code: ");

    private Rows() {}

    /// All rows, in the order of the file.
    public static List<Row> all() {
        return Project.read(FILE)
                .lines()
                .filter(line -> line.startsWith("|") && !HEAD.matcher(line).matches())
                .map(Rows::parse)
                .toList();
    }

    /// Parses one line of a table.
    ///
    /// @throws IllegalArgumentException if it is not a row
    static Row parse(String line) {
        var cells = line.strip().split(" *\\| *", -1);
        if (cells.length != 6 || !ID.matcher(cells[1]).matches() || cells[2].isBlank()) {
            throw new IllegalArgumentException("not a row: " + line);
        }
        var note = Optional.of(cells[4]).filter(text -> !text.isBlank());
        var isDefect = cells[1].startsWith("B");
        var untested = note.filter(reason -> UNTESTED.stream().anyMatch(start -> isReason(reason, start)));
        // A defect without a test cannot have an exhibit either.
        var notShown = note.filter(reason -> isDefect && (untested.isPresent() || isReason(reason, NOT_SHOWN)))
                .map(reason -> reason.split(": ", 2)[1]);
        if (note.isPresent() && untested.isEmpty() && notShown.isEmpty()) {
            throw new IllegalArgumentException("a note of no known kind: " + line);
        }
        return new Row(cells[1], cells[2], tests(cells[3]), untested, notShown);
    }

    private static List<String> tests(String cell) {
        return Stream.of(cell.split(", "))
                .filter(test -> !test.isEmpty())
                .map(Rows::test)
                .toList();
    }

    private static String test(String text) {
        if (!TEST.matcher(text).matches()) {
            throw new IllegalArgumentException("not a test: " + text);
        }
        return text.substring(1, text.length() - 1);
    }

    private static boolean isReason(String text, String start) {
        return text.startsWith(start) && text.length() > start.length();
    }
}
