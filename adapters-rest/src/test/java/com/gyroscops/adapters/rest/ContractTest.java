package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.RestAdapter.Settings.Streams;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.adapters.rest.testing.Surrounded;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Held both ways: what the file says is answered, and what is answered stands in the file.
class ContractTest {

    private static final List<Route> ROUTES =
            RestAdapter.routes(new Script().useCases(), Surrounded.byNothing(), Streams.usual());

    @Test
    void everyRouteIsAnOperationOfTheFileUnderTheSameIdAndNoneIsMissing() {
        var routes = ROUTES.stream()
                .collect(Collectors.toMap(
                        route -> route.method() + " " + path(route), Route::operationId, (a, _) -> a, TreeMap::new));

        assertThat(routes).isEqualTo(operations()).hasSameSizeAs(ROUTES);
    }

    @Test
    void everyRouteAnswersInAMediaTypeThatTheFileNames() {
        for (var route : ROUTES) {
            var responses = Contract.document()
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
    void everyReferenceOfTheFileLeadsSomewhere() {
        assertThat(Contract.document().findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                Contract.document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /// OpenAPI has no word for a parameter that takes the rest of a path.
    private static String path(Route route) {
        return route.template().replace("{+", "{");
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? Contract.document().at(node.required("$ref").asString().substring(1))
                : node;
    }

    private static Map<String, String> operations() {
        var operations = new TreeMap<String, String>();
        Contract.document()
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
