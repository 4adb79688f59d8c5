package com.gyroscops.explorer;

import java.util.Map;
import java.util.Objects;

/// The media types of files by their extension.
final class FileTypes {

    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> BY_ENDING = Map.of(
            "js", JAVASCRIPT,
            "mjs", JAVASCRIPT,
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private FileTypes() {}

    static String of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        return Objects.requireNonNull(BY_ENDING.get(ending), path);
    }
}
