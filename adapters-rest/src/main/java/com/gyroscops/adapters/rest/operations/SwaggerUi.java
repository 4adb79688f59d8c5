package com.gyroscops.adapters.rest.operations;

import com.gyroscops.web.http.ClassPathFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The location of Swagger UI in its WebJar, whose version the build records.
final class SwaggerUi {

    private SwaggerUi() {}

    static String resource(String name) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(
                    ClassPathFile.read(SwaggerUi.class, "swagger-ui.properties").toString()));
            return "/META-INF/resources/webjars/swagger-ui/" + properties.getProperty("version") + "/" + name;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
