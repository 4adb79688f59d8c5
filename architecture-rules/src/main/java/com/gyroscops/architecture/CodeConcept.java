package com.gyroscops.architecture;

import java.util.List;
import java.util.stream.Stream;

/// A concept of the code that rules look for, with its names unless a [Layout] defines others.
///
/// A name that begins with a dot is relative to the layout's root.
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
public enum CodeConcept implements LayoutKey {
    COMMAND("role.commands", ".domain.shared.Command"),
    EVENT("role.events", ".domain.shared.DomainEvent"),
    REJECTION("role.rejections", ".domain.shared.Rejection"),
    IDENTIFIER("role.identifiers", ".domain.shared.Identifier"),
    /// Types that decide and evolve; by default, every type of the domain that has the method [#EVOLVE].
    AGGREGATE("role.aggregates"),
    /// The type that a decision returns, for events as well as rejections.
    OUTCOME("role.outcomes", "io.vavr.control.Either"),
    COMMAND_HANDLER("role.command-handlers", ".application.command.CommandHandler"),
    QUERY("role.queries", ".application.query.Query"),
    QUERY_HANDLER("role.query-handlers", ".application.query.QueryHandler"),
    QUERY_GATEWAY("role.query-gateways", ".application.query.QueryGateway"),
    /// Interfaces for decorators, such as caches and meters, that handlers must not use.
    CONCERN("role.concerns", ".application.execution.StateCache", ".application.query.QueryMeter"),
    PROJECTION("role.projections", ".application.projection.Projection"),
    /// Interfaces that driven adapters implement; by default, every interface of the application with an implementation
    /// among them.
    PORT("role.ports"),
    /// The port that appends to the log.
    APPENDER("role.appenders", ".application.store.EventAppender"),

    /// The bounded contexts, as the name of the first package below a part or below the root, or as patterns that
    /// capture it: `com.acme.(*)..`.
    CONTEXT("contexts"),
    /// The package of the domain that all contexts share.
    SHARED_KERNEL("package.shared-kernel", ".domain.shared"),
    /// The packages or annotations of what contexts publish, in addition to packages `published` in a context.
    PUBLISHED("package.published"),
    /// The package of the types that all commands share.
    COMMANDS("package.commands", ".application.command"),
    /// The package that loads, decides and appends.
    EXECUTION("package.execution", ".application.execution"),
    /// The package of the decorators around command handlers.
    PIPELINE("package.pipeline", ".application.pipeline"),

    /// The methods of [#APPENDER] that append; its other methods are not restricted.
    APPEND("word.append", "append"),
    /// The method that decides on a command.
    DECIDE("word.decide", "decide"),
    /// The method that applies an event to a state.
    EVOLVE("word.evolve", "evolve"),
    /// The field of a decorator that holds the decorated object.
    NEXT("word.next", "next");

    private final String key;
    private final List<String> usual;

    CodeConcept(String key, String... usual) {
        this.key = key;
        this.usual = List.of(usual);
    }

    @Override
    public String key() {
        return key;
    }

    /// Whether this stands for classes, rather than packages or members.
    public boolean isType() {
        return key.startsWith("role.");
    }

    /// Whether this stands for packages.
    public boolean isPackage() {
        return key.startsWith("package.");
    }

    /// Whether this stands for methods or fields.
    public boolean isMember() {
        return key.startsWith("word.");
    }

    List<String> under(String root) {
        return usual.stream().map(name -> Layout.under(root, name)).toList();
    }

    /// All keys that a layout can define.
    public static Stream<LayoutKey> keys() {
        return Stream.concat(Stream.of(Role.values()), Stream.of(values()));
    }
}
