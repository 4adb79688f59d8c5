package com.gyroscops.architecture.rules;

/// A type that a class uses.
///
/// @param type its full name, without the brackets of arrays
/// @param line the line of the use; 0 for a declaration, which has no line in a class file
/// @param annotation for a value inside an annotation, the type of that annotation; empty otherwise
record Use(String type, int line, String annotation) {

    Use {
        // Some names occur in thousands of classes.
        type = type.intern();
        annotation = annotation.intern();
    }

    /// Whether this is a better place to report than `other`: a place with a line, and the first of these.
    boolean isBefore(Use other) {
        return line > 0 && (other.line == 0 || line < other.line);
    }
}
