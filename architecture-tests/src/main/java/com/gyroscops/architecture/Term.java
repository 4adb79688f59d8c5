package com.gyroscops.architecture;

/// A word of the code base that rules look for, with the name that it has unless a [Layout] says otherwise.
///
/// A name that begins with a dot is below the layout's root.
public enum Term {
    COMMAND(".domain.shared.Command"),
    EVENT(".domain.shared.DomainEvent"),
    REJECTION(".domain.shared.Rejection"),
    IDENTIFIER(".domain.shared.Identifier"),
    COMMAND_HANDLER(".application.command.CommandHandler"),
    QUERY(".application.query.Query"),
    QUERY_HANDLER(".application.query.QueryHandler"),
    QUERY_GATEWAY(".application.query.QueryGateway"),
    QUERY_METER(".application.query.QueryMeter"),
    STATE_CACHE(".application.execution.StateCache"),
    PROJECTION(".application.projection.Projection"),
    /// The port that writes to the log.
    APPENDER(".application.store.EventAppender"),

    /// The package of the domain that every context shares.
    SHARED_KERNEL(".domain.shared"),
    /// The package of what all commands have in common.
    COMMANDS(".application.command"),
    /// The package that loads, decides and appends.
    EXECUTION(".application.execution"),
    /// The package of what happens around every command.
    PIPELINE(".application.pipeline"),

    /// The method that decides.
    DECIDE("decide"),
    /// The method that says what an event leads to.
    EVOLVE("evolve"),
    /// The field that holds what a decorator delegates to.
    NEXT("next");

    private final String name;

    Term(String name) {
        this.name = name;
    }

    /// Whether this names a type, rather than a package or a member.
    public boolean isType() {
        return Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
    }

    String under(String root) {
        return Layout.under(root, name);
    }
}
