package com.gyroscops.adapters.rest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.gyroscops.adapters.rest.RestRoutes;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The contract, merged from its fragments, as a document and as a validator of requests and responses.
public final class Contract {

    private static final String TEXT = text();
    private static final JsonNode DOCUMENT = JsonMapper.shared().valueToTree(new Yaml().load(TEXT));
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(TEXT).build();
    // Paths outside the document are answered with a problem too; the client validates those separately.
    private static final Set<String> NOT_IN_THE_FILE =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private Contract() {}

    /// The document as a tree, which must not be modified, because all tests share it.
    public static JsonNode document() {
        return DOCUMENT;
    }

    /// An example in the document, such as
    /// `/components/responses/Created/content/application~1json/examples/processed`.
    public static JsonNode example(String pointer) {
        return document().requiredAt(pointer + "/value");
    }

    /// All errors in `response` to that operation.
    static List<String> mistakes(String method, String path, Reply response) {
        var answer = SimpleResponse.Builder.status(response.status());
        response.headers().forEach((name, values) -> answer.withHeader(name, values));
        if (!response.body().isEmpty()) {
            answer.withBody(response.body());
        }
        return messages(VALIDATOR.validateResponse(path, Method.valueOf(method), answer.build()));
    }

    /// All errors in an accepted request.
    static List<String> mistakes(String method, String pathAndQuery, Map<String, String> headers, String body) {
        var parts = pathAndQuery.split("[?]", 2);
        var request = new SimpleRequest.Builder(method, parts[0]);
        headers.forEach((name, value) -> request.withHeader(name, value));
        if (!body.isEmpty()) {
            request.withBody(body);
        }
        return messages(VALIDATOR.validateRequest(request.build()));
    }

    private static List<String> messages(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> !NOT_IN_THE_FILE.contains(message.getKey()))
                .map(ValidationReport.Message::toString)
                .toList();
    }

    /// The document as it is served.
    private static String text() {
        var groups = new ArrayList<>(new Script().groups(() -> "id", Streams.defaults()));
        // fork:sample
        try (var identity = new Identity()) {
            groups.addAll(identity.groups(() -> "id", Streams.defaults()));
        }
        // fork:end
        var route = RestRoutes.docs(groups).routes().stream()
                .filter(each -> each.operationId().equals("getOpenApi"))
                .findFirst()
                .orElseThrow();
        var request = new Request("GET", route.template(), "", Headers.none(), Body.empty());
        return switch (route.handler().read(new Call(request, route.operationId(), Map.of(), "c", "log"))) {
            case Parsed.Valid<Action>(var action) ->
                new String(
                        action.run()
                                .fold(
                                        problem -> fail(problem.detail()),
                                        answer -> answer.body().bytes()),
                        UTF_8);
            case Parsed.Invalid<Action> invalid -> fail(invalid.toString());
        };
    }
}
