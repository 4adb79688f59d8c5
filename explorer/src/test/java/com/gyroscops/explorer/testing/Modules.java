package com.gyroscops.explorer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The modules that a browser loads for a page: a script with all of its static imports, recursively.
public final class Modules {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\">");
    private static final Pattern LINK = Pattern.compile("<link [^>]*href=\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile(
            "(?<![\\w.$])(?:import|export)(?:\\s*\\(\\s*|\\s+|(?=[\"'{*]))"
                    + "(?:[\\w$*{}\\s,]*?\\bfrom\\s*)?[\"']([^\"']+)[\"']");

    private final Browser browser;
    private final Map<String, String> imports =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Set<String> reached = new TreeSet<>();

    /// @param page the HTML of the page
    public Modules(Browser browser, String page) {
        this.browser = browser;
        importMap(page)
                .required("imports")
                .propertyStream()
                .forEach(entry -> imports.put(entry.getKey(), entry.getValue().asString()));
        all(LINK, page).forEach(reached::add);
        all(SCRIPT, page).forEach(this::walk);
    }

    public static JsonNode importMap(String page) {
        return JsonMapper.shared().readTree(importMapText(page));
    }

    /// The exact text of the import map.
    public static String importMapText(String page) {
        var found = IMPORT_MAP.matcher(page);
        assertThat(found.find()).as("the page has an import map").isTrue();
        return found.group(1);
    }

    /// The paths of all loaded modules.
    public Set<String> reached() {
        return reached;
    }

    private void walk(String path) {
        if (reached.add(path)) {
            var module = browser.get(path).hasStatus(200).hasHeader("Content-Type", "text/javascript; charset=utf-8");
            all(IMPORT, module.body()).forEach(name -> walk(resolve(path, name)));
        }
    }

    private String resolve(String from, String name) {
        if (name.startsWith("/") || name.startsWith("./") || name.startsWith("../")) {
            return URI.create(from).resolve(name).toString();
        }
        return imports.entrySet().stream()
                .filter(entry ->
                        entry.getKey().endsWith("/") ? name.startsWith(entry.getKey()) : name.equals(entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue() + name.substring(entry.getKey().length()))
                .orElseThrow(
                        () -> new AssertionError(from + " imports " + name + ", which the import map does not know"));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((var match) -> match.group(1));
    }
}
