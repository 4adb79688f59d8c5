package com.gyroscops.architecture.docs;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.architecture.Project;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The way of a command and the way of a query of payments, from the route to the store or the read model.
record Ways(Modules modules) {

    private static final String REST = "com.gyroscops.adapters.rest.";

    /// From the class of routes that holds the handler of all commands.
    Way ofACommand(PaymentCommands commands) {
        var routes = onlyOne(rest().filter(
                        type -> holds(type.reflect(), component(PaymentCommands.class, "single").getGenericType())));
        var way = new Way(modules).then(routes, commands.single());
        // The aggregate is no object that a step holds: the handler makes a decider of it, or has one made, and the
        // executor calls that.
        for (var aggregate : Aggregate.all()) {
            for (var step : List.copyOf(way.steps())) {
                way.then(step, aggregate.state(), functions(step, aggregate.state()));
            }
            for (var maker : makersOfDecidersOf(aggregate)) {
                for (var step : List.copyOf(way.steps())) {
                    way.then(step, maker, Way.called(step, maker));
                }
                if (way.steps().contains(maker)) {
                    way.then(maker, aggregate.state(), functions(maker, aggregate.state()));
                }
            }
            if (way.steps().contains(aggregate.state())) {
                for (var step : List.copyOf(way.steps())) {
                    way.then(step, aggregate.state(), Way.called(step, Decider.class));
                }
            }
        }
        return way;
    }

    /// From the class of routes that asks for one payment.
    Way ofAQuery(PaymentQueries queries) {
        var get = component(PaymentQueries.class, "get").getAccessor();
        var routes = onlyOne(rest().filter(type -> type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(PaymentQueries.class)
                        && call.getName().equals(get.getName()))));
        var way = new Way(modules).then(routes, queries.get());
        way.calls()
                .replaceAll(call -> call.methods().isEmpty() && call.from().equals(routes)
                        ? new Way.Call(call.from(), call.to(), get.getName())
                        : call);
        return way;
    }

    private static List<Class<?>> makersOfDecidersOf(Aggregate aggregate) {
        return Way.code()
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Decider.class)))
                .map(JavaClass::reflect)
                .filter(type -> !functions(type, aggregate.state()).isEmpty())
                .<Class<?>>map(type -> type)
                .toList();
    }

    /// What `from` calls or hands on of the functions of `state`.
    private static String functions(Class<?> from, Class<?> state) {
        var type = Project.CODE.classes().get(from);
        return Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(state))
                .map(access -> access.getName())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<JavaClass> rest() {
        return Way.code().filter(type -> type.getPackageName().startsWith(REST));
    }

    private static boolean holds(Class<?> routes, Type handler) {
        return Arrays.stream(routes.getDeclaredFields())
                .anyMatch(field -> field.getGenericType().equals(handler));
    }

    private static Class<?> onlyOne(Stream<JavaClass> found) {
        return found.map(JavaClass::reflect)
                .reduce((one, other) -> {
                    throw new IllegalStateException(one + " and " + other + " are where this way may begin");
                })
                .orElseThrow(() -> new IllegalStateException("this way begins nowhere"));
    }

    private static RecordComponent component(Class<?> door, String name) {
        return Arrays.stream(door.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
