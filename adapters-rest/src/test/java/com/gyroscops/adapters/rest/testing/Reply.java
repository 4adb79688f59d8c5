package com.gyroscops.adapters.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A response as a client receives it.
public record Reply(int status, Map<String, List<String>> headers, String body) {

    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst())
                .findFirst();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    public String text(String member) {
        return json().required(member).asString();
    }

    public Reply hasStatus(int wanted) {
        assertThat(status).as(body).isEqualTo(wanted);
        return this;
    }

    public Reply hasHeader(String name, String value) {
        assertThat(header(name)).as(name).contains(value);
        return this;
    }

    public Reply hasJson(JsonNode wanted) {
        assertThat(json().toPrettyString()).isEqualTo(wanted.toPrettyString());
        return this;
    }

    /// Asserts that this is a complete problem document without internal details.
    public Reply isProblem(int wanted, String code) {
        hasStatus(wanted).hasHeader("Content-Type", "application/problem+json");
        assertThat(text("code")).as(body).isEqualTo(code);
        assertThat(text("type")).isEqualTo("/problems/" + code);
        assertThat(json().required("status").asInt()).isEqualTo(wanted);
        assertThat(header("X-Correlation-Id")).contains(text("correlationId"));
        assertThat(List.of(text("title"), text("detail"), text("instance"))).doesNotContain("");
        assertThat(body).doesNotContainPattern("Exception|com\\.gyroscops|io\\.helidon|java\\.|\\bat [a-z]+\\.");
        return this;
    }

    /// The errors of a refused request as `field:code`.
    public List<String> errors() {
        return json().required("errors")
                .valueStream()
                .map(error -> error.required("field").asString() + ":"
                        + error.required("code").asString())
                .toList();
    }
}
