package com.gyroscops.architecture.docs;

import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.domain.shared.Decider;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The way of a command and the way of a query of payments, from the route to the store or the read model.
record Ways(Modules modules) {

    private static final String REST = "com.gyroscops.adapters.rest.";

    /// From the class of routes that holds the handler of all commands.
    Way ofACommand(PaymentUseCases payments) {
        var routes = onlyOne(rest().filter(
                        type -> holds(type.reflect(), component("commands").getGenericType())));
        var way = new Way(modules).then(routes, payments.commands());
        // The aggregate is no object that somebody holds: the handler names it, and who has a decider calls it by that.
        for (var aggregate : Aggregate.all()) {
            for (var step : List.copyOf(way.steps())) {
                way.then(step, aggregate.state(), Way.called(step, aggregate.state()));
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
    Way ofAQuery(PaymentUseCases payments) {
        var get = component("get").getAccessor();
        var routes = onlyOne(rest().filter(type -> type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(PaymentUseCases.class)
                        && call.getName().equals(get.getName()))));
        var way = new Way(modules).then(routes, payments.get());
        way.calls()
                .replaceAll(call -> call.methods().isEmpty() && call.from().equals(routes)
                        ? new Way.Call(call.from(), call.to(), get.getName())
                        : call);
        return way;
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

    private static RecordComponent component(String name) {
        return Arrays.stream(PaymentUseCases.class.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
