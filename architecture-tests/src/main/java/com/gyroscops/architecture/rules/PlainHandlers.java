package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
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
        var own = layout.isA(Term.CONCERN).or(layout.inside(Term.PIPELINE));
        var handlers = layout.in(APPLICATION)
                .and(layout.kindOf(Term.COMMAND_HANDLER).or(layout.kindOf(Term.QUERY_HANDLER)))
                .and(Decorators.of(layout).negate());
        return new ArchitectureRule(
                "A14",
                "A handler does one thing and neither logs, measures, caches nor retries, so that each of these is"
                        + " written once, for all of them.",
                "in a decorator around the handler, put together where all pipelines are.",
                Ban.examples(CONCERNS),
                List.of(Term.COMMAND_HANDLER, Term.QUERY_HANDLER, Term.CONCERN, Term.PIPELINE),
                Look.with(new Look(
                                "handlers",
                                handlers,
                                type -> Stream.concat(Ban.broken(type, CONCERNS), Uses.of(type, own)))
                        .leftOutIf(layout.lacks(Term.COMMAND_HANDLER) && layout.lacks(Term.QUERY_HANDLER))));
    }
}
