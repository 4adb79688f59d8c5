package com.gyroscops.eventsourcing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/// No contract passes because its tests did not run.
class NothingIsSkippedTest {

    private static final List<String> WAYS_TO_SKIP = List.of(
            "org/junit/jupiter/api/Disabled",
            "org/junit/jupiter/api/condition/",
            "org/junit/jupiter/api/Assumptions",
            "org/assertj/core/api/Assumptions",
            "org/opentest4j/TestAborted",
            "org/opentest4j/IncompleteExecution");

    @Disabled("found by the scan, and by nothing else")
    private static final class SkipsOnPurpose {}

    @Test
    void no_contract_is_disabled_or_assumes_anything() throws Exception {
        var classes = classesCompiledWith(Rendezvous.class);

        assertThat(classes).hasSizeGreaterThan(20).noneMatch(NothingIsSkippedTest::canSkip);
    }

    @Test
    void the_scan_finds_what_it_looks_for() throws Exception {
        assertThat(classesCompiledWith(SkipsOnPurpose.class))
                .filteredOn(NothingIsSkippedTest::canSkip)
                .extracting(file -> file.getFileName().toString())
                .contains("NothingIsSkippedTest$SkipsOnPurpose.class");
    }

    private static List<Path> classesCompiledWith(Class<?> type) throws IOException, URISyntaxException {
        var root =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static boolean canSkip(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return WAYS_TO_SKIP.stream().anyMatch(text::contains);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
