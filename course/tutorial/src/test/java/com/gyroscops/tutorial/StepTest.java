package com.gyroscops.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A step")
class StepTest {

    @TempDir
    Path folder;

    @TempDir
    Path project;

    @BeforeEach
    void addsTwoFiles() throws IOException {
        Files.writeString(folder.resolve("A.java"), "");
        Files.writeString(folder.resolve("B.java"), "");
    }

    @Test
    void is_in_a_project_that_has_all_of_its_files() throws IOException {
        assertThat(new Step(folder).isIn(project)).isFalse();

        Files.writeString(project.resolve("A.java"), "");
        Files.writeString(project.resolve("B.java"), "as the reader likes it");
        assertThat(new Step(folder).isIn(project)).isTrue();
    }

    @Test
    void is_reported_with_its_missing_files_when_only_some_are_in_the_project() throws IOException {
        Files.writeString(project.resolve("A.java"), "");

        assertThatThrownBy(() -> new Step(folder).isIn(project))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("only partly in the project")
                .hasMessageEndingWith("which does not have [B.java]");
    }
}
