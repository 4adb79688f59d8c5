package com.gyroscops.architecture;

import java.util.Map;

/// What each inner role may use from outside the code base, unless a layout says otherwise. Outer roles may use
/// anything.
final class Libraries {

    private static final Names VALUES = Names.of(
            "java.lang",
            "java.lang.annotation",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.util.regex",
            "java.math",
            "java.time",
            "java.time.temporal",
            // What javac calls for lambdas, records and switches.
            "java.lang.invoke",
            "java.lang.runtime",
            // What a value may refer to without going there.
            "java.net.URI",
            "java.net.URISyntaxException",
            // What makes a value serializable, and what says that a text is no time.
            "java.io.Serializable",
            "java.io.Serial",
            "java.time.format.DateTimeParseException",
            "io.vavr.control",
            // What Validation and Either hand out.
            "io.vavr.collection.Seq",
            "io.vavr.Function*",
            "io.vavr.Value",
            "org.jspecify.annotations",
            // What Kotlin's compiler calls, and its own words for values.
            "kotlin",
            "kotlin.jvm..",
            "kotlin.collections",
            "kotlin.enums",
            "kotlin.ranges",
            "kotlin.sequences",
            "kotlin.streams.jdk8",
            "kotlin.text",
            "org.jetbrains.annotations");

    // Waiting for each other, and the calendars and spellings of those who ask: computed, never looked up outside.
    private static final Names WORKINGS =
            Names.of("java.util.concurrent..", "java.time.format", "java.time.zone", "java.text");

    static final Map<Role, Names> USUAL = Map.of(
            Role.DOMAIN, VALUES,
            Role.APPLICATION, VALUES.and(WORKINGS),
            Role.FRAMEWORK, VALUES.and(WORKINGS));

    private Libraries() {}

    /// What of `allowed` is not usual for `role`.
    static Names unusual(Role role, Names allowed) {
        var usual = USUAL.getOrDefault(role, Names.of()).patterns();
        return new Names(allowed.patterns().stream()
                .filter(name -> !usual.contains(name))
                .toList());
    }
}
