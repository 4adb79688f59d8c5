package com.gyroscops.architecture.rules;

import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;

import com.gyroscops.architecture.flow.Call;
import com.gyroscops.architecture.flow.Flows;
import com.gyroscops.architecture.flow.MethodFlow;
import com.gyroscops.architecture.flow.MethodFlow.Use;
import com.gyroscops.architecture.flow.Origin;
import com.gyroscops.architecture.flow.Origin.Held;
import com.gyroscops.architecture.flow.Origin.Made;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A final field, with what the methods that know it do with its value.
///
/// @param users the methods that store, read, change or return it
record HeldField(JavaField field, List<MethodFlow> users, Flows flows, Callers callers) {

    HeldField {
        users = List.copyOf(users);
    }

    static HeldField of(JavaField field, Flows flows) {
        var users = Stream.concat(
                        Stream.of(field.getOwner()),
                        field.getAccessesToSelf().stream().map(access -> access.getOriginOwner()))
                .distinct()
                .flatMap(user -> flows.read(user).stream())
                .flatMap(code -> code.methods()
                        .filter(method -> Callers.uses(method, field))
                        .flatMap(method -> flows.follow(code, method).stream()))
                .toList();
        return new HeldField(field, users, flows, new Callers(flows));
    }

    /// A place that stores an object of the caller, or a view of it.
    Optional<Use> kept() {
        return stores(false);
    }

    /// A place that stores a collection of objects of the caller.
    Optional<Use> keptInside() {
        return stores(true);
    }

    private Optional<Use> stores(boolean inside) {
        return users.stream()
                .flatMap(user -> stored(user)
                        .filter(store -> (inside ? user.inside(store.origins()) : store.origins())
                                .stream().anyMatch(origin -> callers.givesAway(user, origin))))
                .findFirst();
    }

    private Stream<Use> stored(MethodFlow user) {
        var name = MethodFlow.field(field.getOwner().getName(), field.getName());
        return user.stores().stream().filter(store -> store.what().equals(name));
    }

    /// Whether it holds a collection or an array of its own that can be changed.
    boolean isChangeable() {
        return users.stream()
                .flatMap(this::stored)
                .flatMap(store -> store.origins().stream())
                .anyMatch(origin -> origin instanceof Made made && made.changeable());
    }

    /// A method that changes its value after the construction.
    boolean isChanged() {
        return users.stream()
                .filter(user -> flows.changed(user).contains(self()))
                .anyMatch(user -> !callers.onlyConstruct(user.owner(), user.method()));
    }

    /// Whether others can get hold of the value: they see the field, or a method returns it.
    boolean isHandedOut() {
        return !field.getModifiers().contains(PRIVATE)
                || users.stream()
                        .flatMap(user -> user.returned().stream())
                        .anyMatch(use -> use.origins().contains(self()));
    }

    /// Whether it is static and begins without elements: there is no use for it unless it is changed later.
    boolean isCache() {
        return field.getModifiers().contains(STATIC)
                && isChangeable()
                && !field.getRawType().isArray()
                && users.stream()
                        .filter(user -> user.method().name.equals("<clinit>"))
                        .noneMatch(user -> flows.changed(user).contains(self())
                                || stored(user).anyMatch(store -> isFilled(user, store)));
    }

    private static boolean isFilled(MethodFlow user, Use store) {
        return store.origins().stream().anyMatch(origin -> origin instanceof Made made
                && user.calls().stream().anyMatch(call -> isMadeFull(call, made)));
    }

    /// Whether this call makes the collection with elements, or puts some into it.
    private static boolean isMadeFull(Call call, Made made) {
        return call.name().equals("<init>")
                ? call.receiver().contains(made) && call.descriptor().matches("\\(Ljava/(util/(?!Comparator)|lang/Iter).*")
                : (call.at() == made.at() && !call.name().matches("noneOf|newKeySet|new.*|synchronized.*"))
                        || (call.receiver().contains(made) && call.name().matches("(add|put).*"));
    }

    private Origin self() {
        return new Held(field.getOwner().getName(), field.getName());
    }
}
