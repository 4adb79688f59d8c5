package com.gyroscops.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Files that come with the application. Which ones are served is written in the application; no path of a request
/// gets here.
public final class ClassPathFile {

    private ClassPathFile() {}

    /// The file called `resource`, whole.
    ///
    /// @param resource relative to the package of `neighbour`, or absolute
    public static Body read(Class<?> neighbour, String resource) {
        try (var stream = neighbour.getResourceAsStream(resource)) {
            return Body.of(Objects.requireNonNull(stream, resource).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
