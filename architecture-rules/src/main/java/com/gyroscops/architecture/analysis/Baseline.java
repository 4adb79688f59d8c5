package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Known violations: sorted lines without line numbers, so that the file changes only when violations appear or
/// disappear. Each line stands for one violation; equal violations are equal lines.
public final class Baseline {

    private static final String HEAD =
            "# Known violations of the architecture, one a line: rule, class, what is wrong. Take lines out, add none.";

    private final List<String> open;

    private Baseline(List<String> lines) {
        this.open = new ArrayList<>(lines);
    }

    /// No known violations.
    public static Baseline nothing() {
        return new Baseline(List.of());
    }

    /// The violations that `file` has.
    ///
    /// @throws UsageError if there is no such file, or it cannot be read
    public static Baseline read(Path file) {
        try {
            return new Baseline(Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (NoSuchFileException e) {
            throw new UsageError(
                    "there is no " + file + "; write it with --adopt, look at it, and keep it with the code");
        } catch (IOException e) {
            throw new UsageError(file + " cannot be read: " + e.getMessage());
        }
    }

    static String line(ArchitectureRule rule, Violation violation) {
        return rule.id() + " " + violation.type() + " " + violation.fault();
    }

    /// Whether `violation` is known. Each known line matches one violation, so call this once for each.
    boolean takes(ArchitectureRule rule, Violation violation) {
        return open.remove(line(rule, violation));
    }

    /// The lines of the rules in `ids` that matched no violation.
    List<String> left(Predicate<String> ids) {
        return open.stream().filter(line -> ids.test(line.split(" ", 2)[0])).toList();
    }

    /// Writes `lines`, sorted.
    ///
    /// @throws UsageError if the file cannot be written
    static void write(Path file, Stream<String> lines) {
        try {
            Files.write(file, Stream.concat(Stream.of(HEAD), lines.sorted()).toList());
        } catch (IOException e) {
            throw new UsageError(file + " cannot be written: " + e.getMessage());
        }
    }
}
