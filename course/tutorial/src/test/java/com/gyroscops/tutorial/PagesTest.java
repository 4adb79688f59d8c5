package com.gyroscops.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Run with `-Dpages=write`, it first writes the files' content into the pages.
@DisplayName("The pages of the tutorial")
class PagesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("pages"));

    static List<Page> pages() {
        return Tutorial.pages().stream().map(Page::new).toList();
    }

    static List<Step> steps() {
        return Tutorial.steps();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void show_the_files_of_the_steps_as_they_are(Page page) throws IOException {
        var written = page.written();
        if (WRITE) {
            Files.writeString(page.file(), written);
        }

        assertThat(page.text())
                .as("run this test with -Dpages=write")
                .isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void link_to_what_is_there(Page page) {
        assertThat(page.links()).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void show_every_file_of_their_step_once(Step step) {
        var page = new Page(Tutorial.PAGES.resolve(step + ".md"));

        assertThat(page.files())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(step.files().stream(), step.patches().stream().map(Patch::file))
                                .toList());
    }

    @Test
    void are_the_index_and_one_for_each_step() {
        var index = new Page(Tutorial.PAGES.resolve("README.md"));
        var pages = steps().stream()
                .map(step -> Tutorial.PAGES.resolve(step + ".md"))
                .toList();

        assertThat(pages).hasSize(9);
        assertThat(Tutorial.pages()).containsAll(pages).hasSize(10);
        assertThat(index.links().stream().map(Path::normalize)).containsAll(pages);
    }
}
