package com.gyroscops.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Merges OpenAPI fragments into one document. Fragments are block-style YAML: mappings with the same key are merged,
/// lists with the same key are concatenated, and any other key has the same value in all fragments that have it. What
/// several fragments say occurs once. A key ends at the first colon of its line.
public final class OpenApi {

    private OpenApi() {}

    /// The merged document.
    ///
    /// @throws IllegalArgumentException when two fragments define the same key differently
    public static String join(List<OpenApiFragment> fragments) {
        var document = List.<String>of();
        for (OpenApiFragment fragment : fragments) {
            document = join(document, fragment.text().lines().toList(), fragment.toString());
        }
        return String.join("\n", document) + "\n";
    }

    static List<String> join(List<String> some, List<String> more, String from) {
        var blocks = new LinkedHashMap<String, List<String>>();
        for (List<String> block : blocks(some)) {
            blocks.put(key(block, blocks.size()), block);
        }
        var said = blocks.values().stream().map(OpenApi::text).collect(Collectors.toSet());
        for (List<String> block : blocks(more)) {
            if (!said.contains(text(block))) {
                blocks.merge(key(block, blocks.size()), block, (known, other) -> both(known, other, from));
            }
        }
        return blocks.values().stream().flatMap(List::stream).toList();
    }

    /// A block without its indentation and without blank lines around it.
    private static String text(List<String> block) {
        return String.join("\n", block).strip();
    }

    /// The merged contents of two blocks with the same key.
    private static List<String> both(List<String> known, List<String> other, String from) {
        if (!known.getFirst().endsWith(":") || !other.getFirst().endsWith(":")) {
            throw new IllegalArgumentException(
                    from + " says again: " + other.getFirst().strip());
        }
        var both = new ArrayList<String>();
        both.add(known.getFirst());
        both.addAll(join(known.subList(1, known.size()), other.subList(1, other.size()), from));
        return both;
    }

    /// The key of a block; list items have none, so each gets a distinct one.
    private static String key(List<String> block, int number) {
        var line = block.getFirst().strip();
        return line.startsWith("- ") || line.equals("-") ? "item " + number : line.substring(0, line.indexOf(':'));
    }

    /// Groups lines into blocks: a line and the more deeply indented ones below it.
    private static List<List<String>> blocks(List<String> lines) {
        var blocks = new ArrayList<List<String>>();
        var indentation = -1;
        for (String line : lines) {
            if (line.isBlank()) {
                if (!blocks.isEmpty()) {
                    blocks.getLast().add(line);
                }
                continue;
            }
            indentation = indentation < 0 ? indentation(line) : indentation;
            if (indentation(line) == indentation) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        return blocks;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
