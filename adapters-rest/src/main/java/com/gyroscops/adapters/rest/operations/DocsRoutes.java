package com.gyroscops.adapters.rest.operations;

import com.gyroscops.adapters.rest.http.ClassPathFile;
import com.gyroscops.adapters.rest.http.Handler;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;

/// The contract and its page, which works without a network: Swagger UI from the class path.
public record DocsRoutes() {

    private static final String ANY = "*/*";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";

    // Swagger UI sets styles from its script, and has small pictures in its style sheet.
    private static final String PAGE_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; " + "img-src 'self' data:; frame-ancestors 'none'";

    public List<Route> routes() {
        return List.of(
                Route.get("/openapi.yaml", "getOpenApi", "application/yaml", file("openapi.yaml", "application/yaml")),
                Route.get("/docs", "getDocs", "text/html", page()),
                Route.get("/docs/docs.js", "getDocsScript", ANY, file("docs.js", JAVASCRIPT)),
                Route.get("/docs/swagger-ui.css", "getSwaggerUiStyle", ANY, swaggerUi("swagger-ui.css", "text/css")),
                Route.get(
                        "/docs/swagger-ui-bundle.js",
                        "getSwaggerUiScript",
                        ANY,
                        swaggerUi("swagger-ui-bundle.js", JAVASCRIPT)));
    }

    private static Handler page() {
        return answer(response("docs.html", "text/html; charset=utf-8").with("Content-Security-Policy", PAGE_POLICY));
    }

    private static Handler swaggerUi(String name, String mediaType) {
        return file(SwaggerUi.resource(name), mediaType);
    }

    private static Handler file(String resource, String mediaType) {
        return answer(response(resource, mediaType));
    }

    private static Response response(String resource, String mediaType) {
        return new Response(200, Map.of("Content-Type", mediaType), ClassPathFile.read(DocsRoutes.class, resource));
    }

    private static Handler answer(Response response) {
        return _ -> Validation.valid(() -> Either.right(response));
    }
}
