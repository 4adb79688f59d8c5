package com.gyroscops.tutorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Renames the tutorial's room to a desk with chairs, in another context, with its files, types, events and paths, so
/// that both can be in one project.
final class OtherNames {

    private static final Map<String, String> NAMES = Map.of(
            "Room", "Desk",
            "room", "desk",
            "Seat", "Chair",
            "seat", "chair",
            "Office", "Workshop",
            "office", "workshop");

    private static final Pattern NAME = Pattern.compile(String.join("|", NAMES.keySet()));

    private OtherNames() {}

    /// `steps` with the other names.
    ///
    /// @param into an empty folder for them
    static List<Step> of(List<Step> steps, Path into) {
        for (var step : steps) {
            for (var file : step.files()) {
                var named = in(file.toString().replace('\\', '/'));
                write(into.resolve(step.toString()).resolve(named), step.folder().resolve(file));
            }
            var patch = step.folder().resolveSibling(step + ".patch");
            if (Files.exists(patch)) {
                write(into.resolve(step + ".patch"), patch);
            }
        }
        return steps.stream()
                .map(step -> new Step(into.resolve(step.toString())))
                .toList();
    }

    private static String in(String text) {
        return NAME.matcher(text).replaceAll(name -> NAMES.get(name.group()));
    }

    private static void write(Path file, Path original) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, in(Tutorial.read(original)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
