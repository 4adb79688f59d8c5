package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the source chapter asks (rows S), what is wrong in its code (rows B) and the domain's rules (R): a test that
/// proves one says so by its tag.
class RowsAreCitedTest {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([SBR]\\d+)\"\\)");

    /// The rows of the write side and of the read side; the others come with what they ask for.
    private static final Stream<IntStream> BUILT = Stream.of(
            IntStream.rangeClosed(1, 6),
            IntStream.of(10),
            IntStream.rangeClosed(12, 62),
            IntStream.rangeClosed(64, 100));

    @Test
    void every_row_that_is_built_is_cited_by_a_test() {
        var built = BUILT.flatMapToInt(rows -> rows).mapToObj(row -> "S" + row).toList();

        assertThat(cited()).containsAll(built);
    }

    @Test
    void every_rule_of_payments_is_cited_by_a_test() {
        assertThat(cited()).containsAll(List.of("R1", "R2", "R3", "R4", "R14", "R15", "R19", "R20"));
    }

    @Test
    void no_test_cites_a_row_that_there_is_not() {
        var known = Stream.of(rows("S", 115), rows("B", 64), rows("R", 20))
                .flatMap(rows -> rows)
                .collect(Collectors.toSet());

        assertThat(cited()).isSubsetOf(known);
    }

    private static Stream<String> rows(String kind, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(row -> kind + row);
    }

    private static Set<String> cited() {
        try (var files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> TAG.matcher(read(file)).results())
                    .map(tag -> tag.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
