package com.gyroscops.web.input;

import java.lang.reflect.RecordComponent;

/// The limits of a component, from its [Bounds] or by default.
///
/// @param given whether the component has [Bounds]
record Limits(boolean given, long min, long max) {

    private static final Limits NONE = new Limits(false, 0, Long.MAX_VALUE);

    static Limits of(RecordComponent component) {
        var bounds = component.getAnnotation(Bounds.class);
        return bounds == null ? NONE : new Limits(true, bounds.min(), bounds.max());
    }

    boolean accepts(long size) {
        return size >= min && size <= max;
    }

    /// The allowed size of a list, as a sentence.
    String size() {
        return "It must have " + min + " to " + max + " items.";
    }

    Format<String> text() {
        var shortest = given ? min : 1;
        var longest = given ? max : 500;
        return Format.text("It must be " + shortest + " to " + longest + " characters.", text -> {
            var length = text.codePointCount(0, text.length());
            return length >= shortest && length <= longest;
        });
    }

    Format<Long> number(long largest) {
        return Format.wholeNumber(min, Math.min(max, largest));
    }
}
