package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.FRAMEWORK;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import java.util.List;
import java.util.stream.Stream;

/// A14.
final class PlainHandlers {

    private static final Bans CONCERNS = Bans.of(
            ForbiddenDependency.packageOf("org.slf4j.Logger"),
            ForbiddenDependency.packageOf("java.util.logging.Logger"),
            ForbiddenDependency.type("java.lang.System"),
            ForbiddenDependency.type("java.lang.Thread"),
            ForbiddenDependency.packageOf("java.util.concurrent.ConcurrentMap"),
            ForbiddenDependency.packageOf("io.micrometer.core.instrument.Meter"),
            ForbiddenDependency.packageOf("com.github.benmanes.caffeine.cache.Cache"));

    private PlainHandlers() {}

    static ArchitectureRule in(Layout layout) {
        var own = layout.isA(CodeConcept.CONCERN).or(layout.inside(CodeConcept.PIPELINE));
        var handlers = layout.in(APPLICATION, FRAMEWORK)
                .and(layout.kindOf(CodeConcept.COMMAND_HANDLER).or(layout.kindOf(CodeConcept.QUERY_HANDLER)))
                .and(Decorators.of(layout).negate());
        return new ArchitectureRule(
                "A14",
                "A handler does one thing and does not log, measure, cache or retry, so that each of these is written"
                        + " once, for all handlers.",
                "put it into a decorator around the handler, where all pipelines are assembled.",
                CONCERNS.examples(),
                List.of(
                        CodeConcept.COMMAND_HANDLER,
                        CodeConcept.QUERY_HANDLER,
                        CodeConcept.CONCERN,
                        CodeConcept.PIPELINE),
                Check.with(new Check(
                                "handlers",
                                handlers,
                                type -> Stream.concat(
                                        CONCERNS.brokenBy(type), Dependencies.of(type, own)))
                        .leftOutIf(
                                layout.lacks(CodeConcept.COMMAND_HANDLER) && layout.lacks(CodeConcept.QUERY_HANDLER))));
    }
}
