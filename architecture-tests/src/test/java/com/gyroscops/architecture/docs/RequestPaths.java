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

/// The path of a command and the path of a query of payments, from the route to the store or the read model.
record RequestPaths(Modules modules) {

    private static final String REST = "com.gyroscops.adapters.rest.";

    /// The path from the routes that have the handler of all commands.
    RequestPath ofCommand(PaymentCommands commands) {
        var routes = onlyOne(rest().filter(
                        type -> holds(type.reflect(), component(PaymentCommands.class, "single").getGenericType())));
        var path = new RequestPath(modules).then(routes, commands.single());
        // No step refers to the aggregate: the handler creates a decider from it, and the executor calls the decider.
        for (var aggregate : Aggregate.all()) {
            for (var step : List.copyOf(path.steps())) {
                path.then(step, aggregate.state(), functions(step, aggregate.state()));
            }
            for (var maker : makersOfDecidersOf(aggregate)) {
                for (var step : List.copyOf(path.steps())) {
                    path.then(step, maker, RequestPath.called(step, maker));
                }
                if (path.steps().contains(maker)) {
                    path.then(maker, aggregate.state(), functions(maker, aggregate.state()));
                }
            }
            if (path.steps().contains(aggregate.state())) {
                for (var step : List.copyOf(path.steps())) {
                    path.then(step, aggregate.state(), RequestPath.called(step, Decider.class));
                }
            }
        }
        return path;
    }

    /// The path from the routes that query one payment.
    RequestPath ofQuery(PaymentQueries queries) {
        var documents = component(PaymentQueries.class, "documents").getAccessor();
        var routes = onlyOne(rest().filter(type -> type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(PaymentQueries.class)
                        && call.getName().equals(documents.getName()))));
        var path = new RequestPath(modules).then(routes, queries.documents().get());
        path.calls()
                .replaceAll(call -> call.methods().isEmpty() && call.from().equals(routes)
                        ? new RequestPath.Call(call.from(), call.to(), documents.getName())
                        : call);
        return path;
    }

    private static List<Class<?>> makersOfDecidersOf(Aggregate aggregate) {
        return RequestPath.code()
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Decider.class)))
                .map(JavaClass::reflect)
                .filter(type -> !functions(type, aggregate.state()).isEmpty())
                .<Class<?>>map(type -> type)
                .toList();
    }

    /// The functions of `state` that `from` calls or refers to.
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
        return RequestPath.code().filter(type -> type.getPackageName().startsWith(REST));
    }

    private static boolean holds(Class<?> routes, Type handler) {
        return Arrays.stream(routes.getDeclaredFields())
                .anyMatch(field -> field.getGenericType().equals(handler));
    }

    private static Class<?> onlyOne(Stream<JavaClass> found) {
        return found.map(JavaClass::reflect)
                .reduce((one, other) -> {
                    throw new IllegalStateException("the path begins at both " + one + " and " + other);
                })
                .orElseThrow(() -> new IllegalStateException("the path has no beginning"));
    }

    private static RecordComponent component(Class<?> door, String name) {
        return Arrays.stream(door.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
