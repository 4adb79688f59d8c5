package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// A page in `docs`. The tests of generated pages write them when run with `-Dpages=write`.
record Page(Path file) {

    static final Path DOCS = Project.HOME.resolve("docs");

    private static final boolean WRITE = "write".equals(System.getProperty("pages"));

    static Page of(String name) {
        return new Page(DOCS.resolve(name));
    }

    /// Fails unless the page's content is `text`; with `-Dpages=write`, writes it first.
    void says(String text) {
        if (WRITE) {
            write(text);
        }
        assertThat(file).as("run this test with -Dpages=write").hasContent(text);
    }

    /// Changes the content of the page with `-Dpages=write`; does nothing otherwise.
    void change(UnaryOperator<String> change) {
        if (WRITE) {
            write(change.apply(text()));
        }
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
