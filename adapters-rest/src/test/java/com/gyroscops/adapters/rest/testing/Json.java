package com.gyroscops.adapters.rest.testing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON in tests.
public final class Json {

    private Json() {}

    /// Parses `text`, in which single quotes stand for double quotes.
    public static JsonNode of(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
