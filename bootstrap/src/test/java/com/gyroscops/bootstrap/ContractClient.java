package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.gyroscops.bootstrap.Http.Answer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A client of the running application that validates every response, and every accepted command, against the OpenAPI
/// document that is served.
final class ContractClient {

    /// By the text of the document, because making one takes seconds.
    private static final Map<String, OpenApiInteractionValidator> VALIDATORS = new ConcurrentHashMap<>();

    private final Http http;
    private final OpenApiInteractionValidator validator;

    ContractClient(Http http) {
        this.http = http;
        var document = http.get("/openapi.yaml").response().body();
        validator = VALIDATORS.computeIfAbsent(
                document,
                text -> OpenApiInteractionValidator.createForInlineApiSpecification(text)
                        .build());
    }

    /// @param headers names and values alternately
    Answer get(String path, String... headers) {
        return checked(Method.GET, path, http.get(path, headers));
    }

    /// Sends `body`, with single quotes for double ones, as JSON.
    ///
    /// @param headers names and values alternately
    Answer post(String path, String body, String... headers) {
        var json = body.replace('\'', '"');
        var answer = checked(Method.POST, path, http.post(path, json, headers));
        if (answer.status() < 300) {
            var request = SimpleRequest.Builder.post(path)
                    .withHeader("Content-Type", "application/json")
                    .withBody(json)
                    .build();
            assertKept(path + " " + json, validator.validateRequest(request));
        }
        return answer;
    }

    private Answer checked(Method method, String path, Answer answer) {
        var response = SimpleResponse.Builder.status(answer.status());
        answer.response().headers().map().forEach((name, values) -> response.withHeader(name, values));
        if (!answer.response().body().isEmpty()) {
            response.withBody(answer.response().body());
        }
        var report = validator.validateResponse(path.split("[?]", 2)[0], method, response.build());
        assertKept(path + " answered " + answer.response().body(), report);
        return answer;
    }

    private static void assertKept(String about, ValidationReport report) {
        assertThat(report.getMessages()).as(about).isEmpty();
    }
}
