package com.gyroscops.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A curl command of the README with its output.
///
/// @param path the path and query after the address
/// @param json the body after `--json`, empty when there is none
/// @param headers names and values alternately
/// @param shown the output
record CurlLine(String path, String json, List<String> headers, List<String> shown) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String ADDRESS = "localhost:8080";

    /// Every command in a `console` block of `markdown`, in order.
    static List<CurlLine> in(String markdown) {
        var lines = new ArrayList<CurlLine>();
        var inside = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                lines.add(parse(line.substring(2)));
            } else if (inside) {
                lines.getLast().shown().add(line);
            }
        }
        return lines;
    }

    private static CurlLine parse(String command) {
        var words = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        var path = "";
        var json = "";
        var headers = new ArrayList<String>();
        for (int i = 2; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--json" -> json = words.get(++i);
                case "-H" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
                default -> path = address(words.get(i));
            }
        }
        if (!words.subList(0, 2).equals(List.of("curl", "-s")) || path.isEmpty()) {
            throw new IllegalArgumentException("not a line that this test can read: " + command);
        }
        return new CurlLine(path, json, headers, new ArrayList<>());
    }

    private static String address(String word) {
        if (!word.startsWith(ADDRESS)) {
            throw new IllegalArgumentException("not an address on " + ADDRESS + ": " + word);
        }
        return word.substring(ADDRESS.length());
    }

    /// The output as a pattern: an ellipsis stands for variable text, and line breaks are ignored.
    Pattern pattern() {
        var text = shown.stream().map(String::strip).collect(Collectors.joining());
        var quoted = new ArrayList<String>();
        for (String part : text.split("…", -1)) {
            quoted.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join("[^\"]*", quoted));
    }
}
