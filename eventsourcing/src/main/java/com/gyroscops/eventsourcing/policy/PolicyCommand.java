package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.Optional;
import java.util.function.Function;

/// A command that a policy sends to an aggregate.
///
/// @param target the aggregate that decides it
/// @param answer the next command by the result of this one; when empty, a refusal is a failure of the policy
/// @param <C> the commands of the target
public record PolicyCommand<C>(
        Aggregate<?, C, ?, ?, ?> target, C command, Optional<Function<CommandResult, PolicyCommand<?>>> answer) {

    /// A command that is expected to be accepted.
    public static <C> PolicyCommand<C> to(Aggregate<?, C, ?, ?, ?> target, C command) {
        return new PolicyCommand<>(target, command, Optional.empty());
    }

    /// A copy whose result is sent on by another command, which usually records it in a process.
    ///
    /// The answer is sent once: a repeated delivery after it does not send this command again.
    ///
    /// @param next never leads to nothing: the answer has an event each time
    public PolicyCommand<C> answeredBy(Function<CommandResult, PolicyCommand<?>> next) {
        return new PolicyCommand<>(target, command, Optional.of(next));
    }

    /// The stream of the aggregate that it is for.
    public StreamId stream() {
        return target.streamOf(command);
    }
}
