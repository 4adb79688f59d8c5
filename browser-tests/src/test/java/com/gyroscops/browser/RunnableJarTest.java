package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// The runnable jar contains the files of libraries that the page loads, with their licences, and no others.
class RunnableJarTest {

    private static final String FOLDER = "META-INF/resources/_static/";

    @Test
    void it_carries_the_files_that_the_page_loads_and_no_others() throws IOException {
        try (var jar = new ZipFile(
                Path.of("..", "bootstrap", "target", "gyroscops.jar").toFile())) {
            var carried = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length()))
                    .toList();
            var listed = jar.getEntry("com/gyroscops/explorer/libraries.txt");
            var loaded = new String(jar.getInputStream(listed).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(carried)
                    .filteredOn(name -> !name.contains("/LICENSE") && !name.contains("/NOTICE"))
                    .containsExactlyInAnyOrderElementsOf(loaded);
            assertThat(carried)
                    .filteredOn(name -> name.contains("/LICENSE"))
                    .extracting(name -> name.substring(0, name.indexOf('/')))
                    .contains("echarts", "lit", "lit-element", "lit-html", "reactive-element");
            // The Apache licence requires the notice to be passed on.
            assertThat(carried).anyMatch(name -> name.matches("echarts/[^/]+/NOTICE"));
        }
    }
}
