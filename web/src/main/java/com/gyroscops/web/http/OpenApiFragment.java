package com.gyroscops.web.http;

import java.nio.charset.StandardCharsets;

/// A part of an OpenAPI document in YAML, such as the paths and schemas of one context. It is a file of the class path,
/// which is read when the document is asked for.
///
/// @param neighbour a class in whose package the file is
/// @param resource the file's name
public record OpenApiFragment(Class<?> neighbour, String resource) {

    String text() {
        return new String(ClassPathFile.read(neighbour, resource).bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return neighbour.getPackageName().replace('.', '/') + "/" + resource;
    }
}
