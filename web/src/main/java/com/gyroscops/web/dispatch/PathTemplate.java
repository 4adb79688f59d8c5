package com.gyroscops.web.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The path of a route: literal segments, names in braces for any one segment, and optionally, at the end, a name with
/// a plus for all remaining segments.
record PathTemplate(List<String> segments) {

    static PathTemplate of(String template) {
        return new PathTemplate(split(template));
    }

    /// The segments of a path; a trailing slash makes an empty last segment.
    static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    /// Whether a path of `length` segments can match.
    boolean canHave(int length) {
        return hasRest() ? length >= segments.size() : length == segments.size();
    }

    private boolean hasRest() {
        return segments.getLast().startsWith("{+");
    }

    /// The value of each name; empty when `path`, in decoded segments, does not match.
    Optional<Map<String, String>> match(List<String> path) {
        return hasRest() ? matchWithRest(path) : matchEach(segments, path);
    }

    /// An encoded slash is not a separator, so a segment that contains one never matches a file in a folder.
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
