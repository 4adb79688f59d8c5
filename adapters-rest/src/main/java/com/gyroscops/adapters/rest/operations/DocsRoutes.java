package com.gyroscops.adapters.rest.operations;

import com.gyroscops.web.http.ClassPathFile;
import com.gyroscops.web.http.Handler;
import com.gyroscops.web.http.OpenApi;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The OpenAPI document and its page, which works without a network: Swagger UI is served from the class path.
public final class DocsRoutes {

    private static final String ANY = "*/*";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";

    // Swagger UI sets inline styles, and has images as data URIs in its style sheet.
    private static final String PAGE_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; " + "img-src 'self' data:; frame-ancestors 'none'";

    private final List<OpenApiFragment> contract;
    private @Nullable Response document;

    /// @param others the groups whose contracts are merged with that of this adapter
    public DocsRoutes(Collection<RouteGroup> others) {
        contract = Stream.concat(
                        Stream.of(
                                new OpenApiFragment(DocsRoutes.class, "openapi.yaml"),
                                new OpenApiFragment(DocsRoutes.class, "openapi-log.yaml")),
                        others.stream()
                                .sorted(Comparator.comparing(RouteGroup::name))
                                .flatMap(group -> group.contract().stream()))
                .toList();
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/openapi.yaml",
                        "getOpenApi",
                        "application/yaml",
                        _ -> Parsed.valid(() -> Either.right(document()))),
                Route.get("/docs", "getDocs", "text/html", page()),
                Route.get("/docs/docs.js", "getDocsScript", ANY, file("docs.js", JAVASCRIPT)),
                Route.get("/docs/swagger-ui.css", "getSwaggerUiStyle", ANY, swaggerUi("swagger-ui.css", "text/css")),
                Route.get(
                        "/docs/swagger-ui-bundle.js",
                        "getSwaggerUiScript",
                        ANY,
                        swaggerUi("swagger-ui-bundle.js", JAVASCRIPT)));
    }

    /// Merged on first use, so that it does not slow down the start.
    private synchronized Response document() {
        var joined = document == null ? Response.text(200, "application/yaml", OpenApi.join(contract)) : document;
        document = joined;
        return joined;
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
        return _ -> Parsed.valid(() -> Either.right(response));
    }
}
