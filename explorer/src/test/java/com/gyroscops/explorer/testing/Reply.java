package com.gyroscops.explorer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.web.http.Response;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A response as a browser sees it.
public record Reply(Response response) {

    public String body() {
        return response.body().toString();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(response.headers().get(name));
    }

    public Reply hasStatus(int wanted) {
        assertThat(response.status()).as(body()).isEqualTo(wanted);
        return this;
    }

    public Reply hasHeader(String name, String value) {
        assertThat(header(name)).as(name).contains(value);
        return this;
    }

    /// Asserts that this is a problem document with that code.
    public Reply isProblem(int wanted, String code) {
        hasStatus(wanted).hasHeader("Content-Type", "application/problem+json");
        assertThat(json().required("code").asString()).as(body()).isEqualTo(code);
        return this;
    }
}
