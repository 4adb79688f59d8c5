package com.gyroscops.architecture;

import java.util.Map;

/// The types outside the code base that each inner role may use unless a layout adds more. Outer roles may use any.
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
            // Used by javac for lambdas, records and switches.
            "java.lang.invoke",
            "java.lang.runtime",
            // Addresses as values, which open no connection.
            "java.net.URI",
            "java.net.URISyntaxException",
            // Markers of serializable values, and the exception of a text that is no time.
            "java.io.Serializable",
            "java.io.Serial",
            "java.time.format.DateTimeParseException",
            "io.vavr.control",
            // Types in the signatures of Validation and Either.
            "io.vavr.collection.Seq",
            "io.vavr.Function*",
            "io.vavr.Value",
            "org.jspecify.annotations",
            // Marks of a model, and orders to a code generator: nothing of them runs.
            "org.jmolecules..",
            "lombok..",
            // Used by Kotlin's compiler, and Kotlin's types for values.
            "kotlin",
            "kotlin.jvm..",
            "kotlin.collections",
            "kotlin.enums",
            "kotlin.ranges",
            "kotlin.sequences",
            "kotlin.streams.jdk8",
            "kotlin.text",
            "org.jetbrains.annotations");

    // Concurrency, calendars and formats: computed, without access to anything outside.
    private static final Names WORKINGS =
            Names.of("java.util.concurrent..", "java.time.format", "java.time.zone", "java.text");

    static final Map<Role, Names> USUAL = Map.of(
            Role.DOMAIN, VALUES,
            Role.APPLICATION, VALUES.and(WORKINGS),
            Role.FRAMEWORK, VALUES.and(WORKINGS));

    private Libraries() {}

    /// The names in `allowed` that are not defaults of `role`.
    static Names unusual(Role role, Names allowed) {
        var usual = USUAL.getOrDefault(role, Names.of()).patterns();
        return new Names(allowed.patterns().stream()
                .filter(name -> !usual.contains(name))
                .toList());
    }
}
