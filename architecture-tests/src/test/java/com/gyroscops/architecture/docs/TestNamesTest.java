package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Test methods have names of at least two words in snake_case")
class TestNamesTest {

    /// The annotation of a test method, without literals and comments, and the method's name.
    private static final Pattern TEST = Pattern.compile(
            "@(?:[\\w.]+\\.)?(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\\b"
                    + "(?!\\.)(?:\\([^()]*\\))?"
                    + "(?:(?:\\s*@[\\w.]+(?:\\([^()]*\\))?)*\\s+(?:[\\w.<>?,\\[\\]]+\\s+)+(?<name>\\w+)\\s*\\()?");

    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+)+");

    @Test
    void no_test_method_of_the_project_has_another_name() throws IOException {
        var names = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var file : PlainWordsTest.files()) {
            if (file.toString().endsWith(".java")) {
                var found = names(Files.readString(file));
                names.addAll(found);
                others(found).forEach(name -> others.add(Project.HOME.relativize(file) + ": " + name));
            }
        }

        assertThat(names).hasSizeGreaterThan(500);
        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Test void camelCase() {",
                "@Test\n public final void word() throws Exception {",
                "@Test // a_comment()\n void Upper_case() {",
                "@RepeatedTest(2) void trailing_() {",
                "@ParameterizedTest(name = \"{0}\") @ValueSource(strings = {\"(\", \")\"}) void inCamel(String text) {",
                "@org.junit.jupiter.api.TestFactory Stream<Map<String, Integer>> all() {",
                "@Test int field;"
            })
    void another_name_is_found(String code) {
        assertThat(others(names(code))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Test void two_words() {",
                "@ParameterizedTest\n @MethodSource\n void a_404_is_an_error(String text) {",
                "@TestInstance(Lifecycle.PER_CLASS) class Sample {",
                "// @Test void camelCase() {",
                "var code = \"@Test void camelCase() {\";",
                "@BeforeEach void setUp() {"
            })
    void other_code_is_not_found(String code) {
        assertThat(others(names(code))).isEmpty();
    }

    /// The names of the annotated methods; the matched text where no method follows.
    private static List<String> names(String code) {
        var found =
                TEST.matcher(PlainWordsTest.SAID.matcher(code).replaceAll(" ")).results();
        return found.map(test -> test.group("name") == null ? test.group() : test.group("name"))
                .toList();
    }

    private static List<String> others(List<String> names) {
        return names.stream()
                .filter(name -> !SNAKE_CASE.matcher(name).matches())
                .toList();
    }
}
