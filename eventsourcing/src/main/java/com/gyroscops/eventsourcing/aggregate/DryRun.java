package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.command.RejectionCode;
import io.vavr.control.Either;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Decides the commands of an aggregate on a state without executing them: nothing is read or appended.
///
/// A command is a record whose first component is the aggregate's id. If its other components are optional, it is
/// decided without them; if it needs input, it is decided when there is an example of it. What other streams say is not
/// read: facts are assumed to allow the command.
///
/// @param family the sealed interface of the commands
/// @param facts facts that no rule objects to, at the time of the decision
/// @param examples commands with input that fit an aggregate with this id in this state, at most one of each kind
/// @param <S> the state
/// @param <C> the commands
/// @param <F> the further inputs of decisions
public record DryRun<S, C, F>(
        Class<C> family, Function<Instant, F> facts, BiFunction<String, S, List<C>> examples) {

    /// Checks the commands.
    ///
    /// @throws IllegalArgumentException when the family is not sealed, or a command does not begin with an identifier
    public DryRun {
        for (Class<? extends C> kind : SealedFamily.of(family)) {
            if (!kind.isRecord() || !beginsWithIdentifier(kind.getRecordComponents())) {
                throw new IllegalArgumentException(kind + " must be a record whose first component is a record of a text");
            }
        }
    }

    /// The names of all commands.
    public List<String> names() {
        return SealedFamily.of(family).stream().map(Class::getSimpleName).toList();
    }

    /// What each command would do now to the aggregate with this id in `state`.
    public <E, R> List<CommandOption> options(Decision<S, C, F, E, R> decide, String id, S state, Instant now) {
        var given = facts.apply(now);
        var fitting = examples.apply(id, state);
        return SealedFamily.of(family).stream()
                .map(kind -> {
                    var needs = needs(kind);
                    var command = needs.isEmpty()
                            ? Optional.of(withoutInput(kind, id))
                            : fitting.stream().filter(kind::isInstance).findFirst();
                    return option(kind, needs, command.map(it -> decide.apply(state, it, given)));
                })
                .toList();
    }

    private static <E, R> CommandOption option(
            Class<?> kind, List<String> needs, Optional<Either<R, List<E>>> decision) {
        var name = kind.getSimpleName();
        return decision.map(outcome -> outcome.fold(
                        rejection -> new CommandOption(
                                name, needs, Optional.of(false), Optional.of(RejectionCode.of(rejection))),
                        events -> new CommandOption(
                                name, needs, Optional.of(!events.isEmpty()), Optional.empty())))
                .orElseGet(() -> new CommandOption(name, needs, Optional.empty(), Optional.empty()));
    }

    private static List<String> needs(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .skip(1)
                .filter(component -> component.getType() != Optional.class)
                .map(RecordComponent::getName)
                .toList();
    }

    private static <C> C withoutInput(Class<C> kind, String id) {
        var types = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var values = Stream.concat(
                        Stream.of(made(types[0], new Class<?>[] {String.class}, id)),
                        Stream.generate(Optional::empty).limit(types.length - 1))
                .toArray();
        return made(kind, types, values);
    }

    private static <T> T made(Class<T> type, Class<?>[] components, Object... values) {
        try {
            return type.cast(MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, components))
                    .invokeWithArguments(values));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable bug) {
            throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(values), bug);
        }
    }

    private static boolean beginsWithIdentifier(RecordComponent[] components) {
        var first = components.length == 0 ? Object.class : components[0].getType();
        return first.isRecord()
                && first.getRecordComponents().length == 1
                && first.getRecordComponents()[0].getType() == String.class;
    }
}
