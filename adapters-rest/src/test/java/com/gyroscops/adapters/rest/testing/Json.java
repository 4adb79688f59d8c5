package com.gyroscops.adapters.rest.testing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON in tests.
public final class Json {

    private Json() {}

    /// What `text` says; fields in single quotes, so that it can be read.
    public static JsonNode of(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
