package com.gyroscops.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The stored results of one run of a table.
///
/// @param quick whether the run only checked that the table works
record Results(String table, boolean quick, Map<String, String> machine, List<Figure> figures) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// The folder of the results, which are committed with the sources.
    private static final Path FOLDER = Path.of("results");

    void write() {
        var file = (quick ? Path.of("target") : FOLDER).resolve(table + ".json");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Written to benchmarks/" + file);
    }

    /// The results of the last run of a table, if there was one.
    static Optional<Results> find(String table) {
        return Optional.of(FOLDER.resolve(table + ".json"))
                .filter(Files::exists)
                .map(file -> JSON.readValue(file, Results.class));
    }
}
