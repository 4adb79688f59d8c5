package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Comments, messages and pages are written in plain words")
class PlainWordsTest {

    /// Whole words in any case, but not parts of a name with hyphens, such as a file's.
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?<![-\\w])(?:who(?:ever)|no(?:body)|new(?:s)|takes\\s+(?:in)|set\\s+(?:aside))(?![-\\w])");

    /// Comments and texts of Java and JavaScript; a quotation mark within a comment or a text begins no other.
    static final Pattern SAID = Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])*+'|`(?:\\\\.|[^`\\\\])*+`");

    private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");

    @Test
    void no_comment_message_or_page_has_one_of_the_words() throws IOException {
        var found = new ArrayList<String>();
        var files = files();
        for (var file : files) {
            var text = Files.readString(file);
            said(file.toString(), text)
                    .filter(said -> WORDS.matcher(said).find())
                    .forEach(said -> found.add(Project.HOME.relativize(file) + ": " + said.strip()));
        }

        assertThat(files).hasSizeGreaterThan(500);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/// To who" + "ever asks.", "/* No" + "body. */", "say(\"set" + " aside\")", "x = 'new" + "s'"})
    void comments_and_texts_are_looked_at(String code) {
        assertThat(said("A.js", code)).anyMatch(said -> WORDS.matcher(said).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"New" + "s new" + "s = next();", "no" + "Body()", "\"a-no" + "body-file\"", "// newsletter"})
    void names_are_not(String code) {
        assertThat(said("A.java", code)).noneMatch(said -> WORDS.matcher(said).find());
    }

    private static Stream<String> said(String file, String text) {
        return file.endsWith(".md")
                ? text.lines()
                : SAID.matcher(text).results().map(MatchResult::group);
    }

    static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(Project.HOME, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().matches(".*\\.(java|js|md)")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
