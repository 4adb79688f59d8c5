package com.gyroscops.adapters.rest.operations;

import com.gyroscops.adapters.rest.http.Body;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Files that come with the application. Which ones are served is written in the routes; no path of a request
/// gets here.
final class ClassPathFile {

    private ClassPathFile() {}

    /// @param resource relative to this package, or absolute
    static Body read(String resource) {
        try (var stream = ClassPathFile.class.getResourceAsStream(resource)) {
            return Body.of(Objects.requireNonNull(stream, resource).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Where a file of Swagger UI's WebJar is; the build wrote down its version.
    static String swaggerUi(String name) {
        try (var stream = ClassPathFile.class.getResourceAsStream("swagger-ui.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return "/META-INF/resources/webjars/swagger-ui/%s/%s".formatted(properties.getProperty("version"), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
