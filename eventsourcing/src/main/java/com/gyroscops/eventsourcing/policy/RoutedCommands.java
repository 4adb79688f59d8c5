package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A command bus over the handlers in the same process.
public final class RoutedCommands implements CommandBus {

    private final Map<String, CommandRoute<?, ?>> routes;

    /// A bus with these routes.
    ///
    /// @throws IllegalStateException when an aggregate has two routes
    public RoutedCommands(Collection<? extends CommandRoute<?, ?>> routes) {
        this.routes = routes.stream()
                .collect(Collectors.toUnmodifiableMap(route -> route.target().name(), Function.identity()));
    }

    /// The cast is safe: a route has the commands of its target, and a target has one name.
    @Override
    @SuppressWarnings("unchecked")
    public <C> Either<? extends CommandFailure<?>, Receipt> send(PolicyCommand<C> command, CommandMetadata metadata) {
        @Nullable CommandRoute<?, ?> route = routes.get(command.target().name());
        if (route == null) {
            throw new IllegalArgumentException("no context handles commands of "
                    + command.target().name());
        }
        return ((CommandRoute<C, ?>) route).handler().handle(new CommandEnvelope<>(command.command(), metadata));
    }
}
