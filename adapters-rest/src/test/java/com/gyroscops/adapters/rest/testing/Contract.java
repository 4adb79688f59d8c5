package com.gyroscops.adapters.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `openapi.yaml`, as a document and as what holds requests and responses to it.
public final class Contract {

    private static final String TEXT = text();
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(TEXT).build();
    // What is nowhere in the file is answered too, with a problem; the client checks those by itself.
    private static final Set<String> NOT_IN_THE_FILE =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private Contract() {}

    /// The file as a tree.
    public static JsonNode document() {
        return JsonMapper.shared().valueToTree(new Yaml().load(TEXT));
    }

    /// An example of the file, such as `/components/responses/Created/content/application~1json/examples/processed`.
    public static JsonNode example(String pointer) {
        return document().requiredAt(pointer + "/value");
    }

    /// Everything that is wrong with `response` as an answer of that operation.
    static List<String> mistakes(String method, String path, Reply response) {
        var answer = SimpleResponse.Builder.status(response.status());
        response.headers().forEach((name, values) -> answer.withHeader(name, values));
        if (!response.body().isEmpty()) {
            answer.withBody(response.body());
        }
        return messages(VALIDATOR.validateResponse(path, Method.valueOf(method), answer.build()));
    }

    /// Everything that is wrong with a request that was accepted.
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

    private static String text() {
        try (var file = Contract.class.getResourceAsStream("/com/gyroscops/adapters/rest/operations/openapi.yaml")) {
            assertThat(file).isNotNull();
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
