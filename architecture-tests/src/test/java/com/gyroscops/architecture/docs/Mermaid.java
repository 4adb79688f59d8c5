package com.gyroscops.architecture.docs;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Mermaid diagrams in Markdown.
final class Mermaid {

    private Mermaid() {}

    static String block(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "```mermaid\n", "\n```\n"));
    }
}
