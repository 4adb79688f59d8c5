package com.gyroscops.adapters.rest.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The path of a route: segments that are taken as they are, and names in braces for any segment.
record PathTemplate(List<String> segments) {

    static PathTemplate of(String template) {
        return new PathTemplate(split(template));
    }

    /// The segments of a path; a trailing slash makes an empty one.
    static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    /// What stands in place of each name; empty when `path`, by its decoded segments, is another one.
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < path.size(); i++) {
            var wanted = segments.get(i);
            if (wanted.startsWith("{") && !path.get(i).isEmpty()) {
                parameters.put(wanted.substring(1, wanted.length() - 1), path.get(i));
            } else if (!wanted.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
