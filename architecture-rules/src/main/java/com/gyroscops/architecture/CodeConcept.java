package com.gyroscops.architecture;

import java.util.List;
import java.util.stream.Stream;

/// A word of the code base that rules look for, with the names that it has unless a [Layout] says otherwise.
///
/// A name that begins with a dot is below the layout's root.
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
public enum CodeConcept implements LayoutKey {
    COMMAND("role.commands", ".domain.shared.Command"),
    EVENT("role.events", ".domain.shared.DomainEvent"),
    REJECTION("role.rejections", ".domain.shared.Rejection"),
    IDENTIFIER("role.identifiers", ".domain.shared.Identifier"),
    /// What decides and evolves; unless a layout says which, all in the domain that has the method [#EVOLVE].
    AGGREGATE("role.aggregates"),
    /// What a decision returns: one type for what happens and for why it does not.
    OUTCOME("role.outcomes", "io.vavr.control.Either"),
    COMMAND_HANDLER("role.command-handlers", ".application.command.CommandHandler"),
    QUERY("role.queries", ".application.query.Query"),
    QUERY_HANDLER("role.query-handlers", ".application.query.QueryHandler"),
    QUERY_GATEWAY("role.query-gateways", ".application.query.QueryGateway"),
    /// What decorators see to, so that handlers need not: caches, meters.
    CONCERN("role.concerns", ".application.execution.StateCache", ".application.query.QueryMeter"),
    PROJECTION("role.projections", ".application.projection.Projection"),
    /// Interfaces that driven adapters implement; unless a layout says which, all of the application that one
    /// implements.
    PORT("role.ports"),
    /// The port that writes to the log.
    APPENDER("role.appenders", ".application.store.EventAppender"),

    /// The bounded contexts, as the first package below a part or below the root is called, or as patterns that
    /// catch the name: `com.acme.(*)..`.
    CONTEXT("contexts"),
    /// The package of the domain that every context shares.
    SHARED_KERNEL("package.shared-kernel", ".domain.shared"),
    /// The package of what all commands have in common.
    COMMANDS("package.commands", ".application.command"),
    /// The package that loads, decides and appends.
    EXECUTION("package.execution", ".application.execution"),
    /// The package of what happens around every command.
    PIPELINE("package.pipeline", ".application.pipeline"),

    /// The methods of [#APPENDER] that append; it may have others, which read.
    APPEND("word.append", "append"),
    /// The method that decides.
    DECIDE("word.decide", "decide"),
    /// The method that says what an event leads to.
    EVOLVE("word.evolve", "evolve"),
    /// The field that holds what a decorator delegates to.
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

    /// Whether this names classes, rather than packages or members.
    public boolean isType() {
        return key.startsWith("role.");
    }

    /// Whether this names packages.
    public boolean isPackage() {
        return key.startsWith("package.");
    }

    /// Whether this names methods or fields.
    public boolean isMember() {
        return key.startsWith("word.");
    }

    List<String> under(String root) {
        return usual.stream().map(name -> Layout.under(root, name)).toList();
    }

    /// All that a layout can name.
    public static Stream<LayoutKey> keys() {
        return Stream.concat(Stream.of(Role.values()), Stream.of(values()));
    }
}
