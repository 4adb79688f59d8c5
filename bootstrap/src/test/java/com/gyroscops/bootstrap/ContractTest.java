package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Closer;
import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.gyroscops.adapters.rest.RestRoutes;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares the served OpenAPI document with the routes of all contexts and adapters: each documented operation has a
/// route, and each route is documented.
class ContractTest {

    private static final List<Route> ROUTES = routes();
    private static final JsonNode DOCUMENT = document();

    private static List<Route> routes() {
        var parts = Guice.createInjector(Stage.PRODUCTION, Application.modules(Running.settings(Map.of())));
        try (var _ = parts.getInstance(Closer.class)) {
            var groups = parts.getInstance(Key.get(new TypeLiteral<Set<RouteGroup>>() {}));
            return Stream.concat(groups.stream(), Stream.of(RestRoutes.docs(groups)))
                    .flatMap(group -> group.routes().stream())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode document() {
        try (var running = new Running()) {
            var text = running.http.get("/openapi.yaml").response().body();
            return JsonMapper.shared().valueToTree(new Yaml().<Map<String, Object>>load(text));
        }
    }

    @Test
    void every_route_is_an_operation_of_the_file_under_the_same_id_and_none_is_missing() {
        var routes = ROUTES.stream()
                .collect(Collectors.toMap(
                        route -> route.method() + " " + path(route), Route::operationId, (a, _) -> a, TreeMap::new));

        assertThat(routes).isEqualTo(operations()).hasSameSizeAs(ROUTES);
    }

    @Test
    void every_route_answers_in_a_media_type_that_the_file_names() {
        for (var route : ROUTES) {
            var responses = DOCUMENT
                    .required("paths")
                    .required(path(route))
                    .required(route.method().toLowerCase(java.util.Locale.ROOT))
                    .required("responses");
            var types = responses
                    .propertyStream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .flatMap(response -> resolved(response.getValue()).path("content").propertyNames().stream())
                    .toList();
            assertThat(types)
                    .as(route.operationId())
                    .allSatisfy(type -> assertThat(route.mediaType()).isIn(type, "*/*"));
        }
    }

    @Test
    void every_reference_of_the_file_leads_somewhere() {
        assertThat(DOCUMENT.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /// OpenAPI has no notation for a parameter that matches the rest of a path.
    private static String path(Route route) {
        return route.template().replace("{+", "{");
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? DOCUMENT.at(node.required("$ref").asString().substring(1))
                : node;
    }

    private static Map<String, String> operations() {
        var operations = new TreeMap<String, String>();
        DOCUMENT
                .required("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                operation.getValue().required("operationId").asString())));
        return operations;
    }
}
