package com.gyroscops.exercises.support;

import com.google.common.io.Closer;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.policy.CommandBus;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.policy.Policy;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import io.vavr.control.Either;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All contexts as bootstrap wires them, with their policies, which run when a test lets them.
///
/// @param parts the objects of the application, which bootstrap does not expose
public record Contexts(Injector parts) implements AutoCloseable {

    public static Contexts wired() {
        return wired(InMemoryAdapters.eventIds());
    }

    /// Takes ids from `ids`: that of an event after the decision, and before the append.
    public static Contexts wired(EventIds ids) {
        try {
            var application = Class.forName("com.gyroscops.bootstrap.Application");
            var settings = Class.forName("com.gyroscops.bootstrap.Settings");
            var read = (Either<?, ?>)
                    opened(settings.getDeclaredMethod("from", Map.class)).invoke(null, Map.of());
            var modules = opened(application.getDeclaredMethod("modules", settings))
                    .invoke(null, read.get());
            var all = ((List<?>) modules).stream().map(Module.class::cast).toList();
            return new Contexts(Guice.createInjector(
                    Modules.override(all).with(binder -> binder.bind(EventIds.class).toInstance(ids))));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("bootstrap puts its parts together in another way", e);
        }
    }

    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    /// Sends a command of a person.
    ///
    /// @throws IllegalStateException when it is refused
    public <C> void send(Aggregate<?, C, ?, ?, ?> target, C command) {
        answer(target, command).getOrElseThrow(failure -> new IllegalStateException(command + ": " + failure));
    }

    /// Sends a command of a person that may be refused.
    public <C> Either<? extends CommandFailure<?>, Receipt> answer(Aggregate<?, C, ?, ?, ?> target, C command) {
        var id = MessageId.of("some-command");
        var metadata = new CommandMetadata(id, id, id, "acme", "alice", Optional.empty(), Optional.empty());
        return parts.getInstance(CommandBus.class).send(PolicyCommand.to(target, command), metadata);
    }

    /// Lets policies react to everything that has happened, and to what they do.
    public void settle() {
        settle(parts.getInstance(Policies.class));
    }

    /// Delivers every event to every policy again, as after a crash in which all checkpoints were lost.
    public void deliverAgain() {
        settle(Policies.of(
                parts.getInstance(new Key<Set<Policy>>() {}),
                InMemoryAdapters.policyCheckpoints(),
                parts.getInstance(FactReader.class),
                parts.getInstance(CommandSender.class),
                parts.getInstance(ProjectionEngine.class)));
    }

    private static void settle(Policies policies) {
        while (policies.catchUp()) {
            // What the policies did may be what others react to.
        }
    }

    /// The number of events that no policy could deliver.
    public long deadLetters() {
        return parts.getInstance(Policies.class).statuses().stream()
                .mapToLong(ProjectionStatus::deadLetters)
                .sum();
    }

    /// The log.
    public EventReader log() {
        return parts.getInstance(EventReader.class);
    }

    @Override
    public void close() throws IOException {
        parts.getInstance(Closer.class).close();
    }
}
