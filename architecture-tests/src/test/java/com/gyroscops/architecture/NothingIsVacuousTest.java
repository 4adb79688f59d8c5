package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every rule finds something to check")
class NothingIsVacuousTest {

    private static final LayoutCoverage COVERAGE = LayoutCoverage.of(ThisProject.LAYOUT, ThisProject.CODE.classes());

    @Test
    void the_layout_denies_no_more_than_this() {
        // What contexts publish is in packages `published` alone.
        assertThat(CodeConcept.keys().filter(ThisProject.LAYOUT::lacks)).containsExactly(CodeConcept.PUBLISHED);
    }

    static Stream<LayoutKey> keys() {
        return CodeConcept.keys()
                .filter(key -> !ThisProject.LAYOUT.lacks(key)
                        && !ThisProject.LAYOUT.optional().contains(key));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void the_project_has_every_word_of_the_layout(LayoutKey key) {
        assertThat(COVERAGE.missing(key)).isEmpty();
        assertThat(COVERAGE.count(key)).isPositive();
    }

    static Stream<Path> folders() {
        return Stream.concat(ThisProject.classFolders().stream(), ThisProject.testClassFolders().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void every_class_file_is_read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var onDisk =
                    files.filter(file -> file.toString().endsWith(".class")).count();

            assertThat(onDisk).isPositive();
            assertThat(ThisProject.classesIn(folder)).hasSize((int) onDisk);
        }
    }

    @Test
    void the_check_is_the_last_module_of_the_build_so_that_it_reads_all_others_as_they_are_now() {
        assertThat(ThisProject.MODULES).endsWith(ThisProject.CHECK).hasSizeGreaterThan(5);
    }
}
