package com.gyroscops.tutorial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The changes of one file, in the format of `git apply -p0`.
///
/// @param file below the project
/// @param hunks the lines before and after each change
record Patch(Path file, List<Hunk> hunks) {

    record Hunk(List<String> lines) {

        String before() {
            return text('-');
        }

        String after() {
            return text('+');
        }

        private String text(char side) {
            return lines.stream()
                    .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == side)
                    .map(line -> line.substring(1) + "\n")
                    .collect(Collectors.joining());
        }
    }

    /// The patches of all files in `text`, a unified diff.
    static List<Patch> in(String text) {
        var patches = new ArrayList<Patch>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("--- ")) {
                patches.add(new Patch(Path.of(line.substring(4)), new ArrayList<>()));
            } else if (line.startsWith("@@ ")) {
                patches.getLast().hunks().add(new Hunk(new ArrayList<>()));
            } else if (!line.startsWith("+++ ")) {
                patches.getLast().hunks().getLast().lines().add(line);
            }
        }
        return patches;
    }

    /// `text` with the change. The line numbers are ignored; the lines of each hunk have to occur exactly once.
    String applyTo(String text) {
        var changed = "\n" + text;
        for (var hunk : hunks) {
            var before = "\n" + hunk.before();
            var place = changed.indexOf(before);
            if (place < 0 || changed.indexOf(before, place + 1) >= 0) {
                throw new AssertionError(
                        "%s has to have these lines once:%s".formatted(file, before.stripTrailing()));
            }
            changed = changed.substring(0, place) + "\n" + hunk.after() + changed.substring(place + before.length());
        }
        return changed.substring(1);
    }
}
