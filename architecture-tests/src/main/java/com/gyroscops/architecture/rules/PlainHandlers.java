package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Term;
import java.util.List;
import java.util.stream.Stream;

/// A14.
final class PlainHandlers {

    private static final List<Ban> CONCERNS = List.of(
            Ban.packageOf("org.slf4j.Logger"),
            Ban.packageOf("java.util.logging.Logger"),
            Ban.type("java.lang.System"),
            Ban.type("java.lang.Thread"),
            Ban.packageOf("java.util.concurrent.ConcurrentMap"),
            Ban.packageOf("io.micrometer.core.instrument.Meter"),
            Ban.packageOf("com.github.benmanes.caffeine.cache.Cache"));

    private PlainHandlers() {}

    static ArchitectureRule in(Layout layout) {
        var bans = Stream.concat(CONCERNS.stream(), own(layout)).toList();
        var handlers = layout.in(APPLICATION)
                .and(layout.kindOf(Term.COMMAND_HANDLER).or(layout.kindOf(Term.QUERY_HANDLER)))
                .and(Decorators.of(layout).negate());
        return new ArchitectureRule(
                "A14",
                "A handler does one thing and neither logs, measures, caches nor retries, so that each of these is"
                        + " written once, for all of them.",
                "in a decorator around the handler, put together where all pipelines are.",
                Ban.examples(bans),
                Look.with(new Look("handlers", handlers, type -> Ban.broken(type, bans))));
    }

    private static Stream<Ban> own(Layout layout) {
        return Stream.of(
                Ban.type(layout.name(Term.STATE_CACHE)),
                Ban.type(layout.name(Term.QUERY_METER)),
                new Ban(layout.name(Term.STATE_CACHE), Names.of(layout.name(Term.PIPELINE) + ".."), ""));
    }
}
