package com.gyroscops.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Reads files on the class path that the application serves. The code names each of them; a request's path never does.
public final class ClassPathFile {

    private ClassPathFile() {}

    /// The contents of `resource`.
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
