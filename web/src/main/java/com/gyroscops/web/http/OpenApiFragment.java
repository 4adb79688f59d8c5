package com.gyroscops.web.http;

import java.nio.charset.StandardCharsets;

/// A part of an OpenAPI document in YAML, such as the paths and schemas of one context. The file is on the class path
/// and is read when the document is requested.
///
/// @param neighbour a class in the package of the file
/// @param resource the name of the file
public record OpenApiFragment(Class<?> neighbour, String resource) {

    String text() {
        return new String(ClassPathFile.read(neighbour, resource).bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return neighbour.getPackageName().replace('.', '/') + "/" + resource;
    }
}
