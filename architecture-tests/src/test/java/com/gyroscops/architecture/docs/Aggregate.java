package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Project;
import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.Rejection;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An aggregate and its sealed families, as the signatures of `decide` and `evolve` name them.
///
/// @param rejections empty for a process, which refuses no command
record Aggregate(
        Class<?> state,
        Class<? extends Command> commands,
        Class<? extends DomainEvent> events,
        Optional<Class<? extends Rejection>> rejections) {

    /// All types of the domain that decide and evolve, by name.
    static List<Aggregate> all() {
        return Project.CODE.classes().stream()
                .filter(type -> type.getPackageName().startsWith("com.gyroscops.domain."))
                .filter(type -> has(type, "decide") && has(type, "evolve"))
                .map(JavaClass::reflect)
                .filter(Class::isSealed)
                .map(Aggregate::of)
                .sorted(Comparator.comparing(Aggregate::name))
                .toList();
    }

    private static boolean has(JavaClass type, String method) {
        return type.getMethods().stream().anyMatch(each -> each.getName().equals(method));
    }

    private static Aggregate of(Class<?> state) {
        var decide = method(state, "decide");
        var outcome = (ParameterizedType) decide.getGenericReturnType();
        return new Aggregate(
                state,
                decide.getParameterTypes()[0].asSubclass(Command.class),
                method(state, "evolve").getParameterTypes()[0].asSubclass(DomainEvent.class),
                Optional.of((Class<?>) outcome.getActualTypeArguments()[0])
                        .filter(type -> Rejection.class.isAssignableFrom(type) && type.isSealed())
                        .map(type -> type.asSubclass(Rejection.class)));
    }

    private static Method method(Class<?> state, String name) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String name() {
        return state.getSimpleName();
    }

    boolean isProcess() {
        return rejections.isEmpty();
    }

    /// The members of a family, in the order in which it lists them.
    static List<Class<?>> members(Class<?> family) {
        return List.of(family.getPermittedSubclasses());
    }
}
