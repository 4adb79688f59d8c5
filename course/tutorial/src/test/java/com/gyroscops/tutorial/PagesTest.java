package com.gyroscops.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Run with `-Dpages=write`, it writes what the pages show first.
@DisplayName("The pages of the tutorial")
class PagesTest {

    private static final Pattern TYPE = Pattern.compile("\\b(?:record|interface|enum) ([A-Z]\\w+)");
    private static final boolean WRITE = "write".equals(System.getProperty("pages"));

    static List<Page> pages() {
        return Tutorial.pages().stream().map(Page::new).toList();
    }

    static List<Step> steps() {
        return Tutorial.steps();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void showTheFilesOfTheStepsAsTheyAre(Page page) throws IOException {
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
    void linkToWhatIsThere(Page page) {
        assertThat(page.links()).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void showEveryFileOfTheirStepOnce(Step step) {
        var page = new Page(Tutorial.PAGES.resolve(step + ".md"));

        assertThat(page.files())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(step.files().stream(), step.patches().stream().map(Patch::file))
                                .toList());
    }

    @Test
    void haveARowForTheGlossaryForEveryWordOfTheDomain() {
        var rows = Tutorial.read(Tutorial.PAGES.resolve("steps/glossary-rows.md"));
        var words = steps().stream()
                .flatMap(step -> step.files().stream()
                        .filter(file -> file.startsWith("domain/src/main"))
                        .map(step.folder()::resolve))
                .flatMap(file -> TYPE.matcher(Tutorial.read(file)).results())
                .map(type -> "`" + type.group(1) + "`")
                .toList();

        assertThat(words).contains("`Room`", "`SeatTaken`");
        assertThat(rows).contains(words);
    }

    @Test
    void areTheIndexAndOneForEachStep() {
        var index = new Page(Tutorial.PAGES.resolve("README.md"));
        var pages = steps().stream()
                .map(step -> Tutorial.PAGES.resolve(step + ".md"))
                .toList();

        assertThat(pages).hasSize(7);
        assertThat(Tutorial.pages()).containsAll(pages).hasSize(8);
        assertThat(index.links().stream().map(Path::normalize)).containsAll(pages);
    }
}
