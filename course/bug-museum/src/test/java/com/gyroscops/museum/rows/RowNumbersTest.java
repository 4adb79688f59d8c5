package com.gyroscops.museum.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.museum.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Code mentions no row numbers: `docs/rows.md` lists the tests that prove each row.
class RowNumbersTest {

    private static final Pattern NUMBER = Pattern.compile("\\b[SBDR][0-9]{1,3}\\b");
    private static final Pattern CODE = Pattern.compile(".*\\.java|.*\\.js|pom\\.xml");

    @Test
    void no_row_number_stands_in_code() {
        var code = code();
        var found = code.stream()
                .flatMap(file ->
                        numbers(Project.read(file)).map(number -> Project.HOME.relativize(file) + ": " + number))
                .toList();

        assertThat(found).isEmpty();
        assertThat(code).hasSizeGreaterThan(Project.MODULES.size());
    }

    @Test
    void a_row_number_is_found_and_hexadecimal_digits_and_longer_words_are_not() {
        assertThat(numbers("/// Does it (%s12, %s3).".formatted("S", "B"))).hasSize(2);
        assertThat(numbers("%C3%A9 \\uD83D B2B XS28 S29a S1234 A13 s1")).isEmpty();
    }

    private static List<Path> code() {
        return Project.files(
                        Project.HOME,
                        file -> CODE.matcher(file.getFileName().toString()).matches())
                .stream()
                .filter(file -> StreamSupport.stream(
                                Project.HOME.relativize(file).spliterator(), false)
                        .map(Path::toString)
                        .noneMatch(part -> part.equals("target") || part.equals("node_modules")))
                .toList();
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group());
    }
}
