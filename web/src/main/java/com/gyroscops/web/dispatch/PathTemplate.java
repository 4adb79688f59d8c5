package com.gyroscops.web.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The path of a route: segments that are taken as they are, names in braces for any segment, and in the end perhaps a
/// name with a plus for all segments that are left.
record PathTemplate(List<String> segments) {

    static PathTemplate of(String template) {
        return new PathTemplate(split(template));
    }

    /// The segments of a path; a trailing slash makes an empty one.
    static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    /// Whether a path of `length` segments can fit.
    boolean canHave(int length) {
        return hasRest() ? length >= segments.size() : length == segments.size();
    }

    private boolean hasRest() {
        return segments.getLast().startsWith("{+");
    }

    /// What stands in place of each name; empty when `path`, by its decoded segments, is another one.
    Optional<Map<String, String>> match(List<String> path) {
        return hasRest() ? matchWithRest(path) : matchEach(segments, path);
    }

    /// A slash that was percent-encoded is no separator: what is called so is not one of the files below a folder.
    private Optional<Map<String, String>> matchWithRest(List<String> path) {
        var fixed = segments.size() - 1;
        if (path.size() <= fixed) {
            return Optional.empty();
        }
        var rest = path.subList(fixed, path.size());
        if (rest.stream().anyMatch(segment -> segment.isEmpty() || segment.contains("/"))) {
            return Optional.empty();
        }
        return matchEach(segments.subList(0, fixed), path.subList(0, fixed)).map(parameters -> {
            parameters.put(name(segments.getLast(), 2), String.join("/", rest));
            return parameters;
        });
    }

    private static Optional<Map<String, String>> matchEach(List<String> wanted, List<String> path) {
        if (path.size() != wanted.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < path.size(); i++) {
            var segment = wanted.get(i);
            if (segment.startsWith("{") ? path.get(i).isEmpty() : !segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < path.size(); i++) {
            if (wanted.get(i).startsWith("{")) {
                parameters.put(name(wanted.get(i), 1), path.get(i));
            }
        }
        return Optional.of(parameters);
    }

    private static String name(String segment, int from) {
        return segment.substring(from, segment.length() - 1);
    }
}
