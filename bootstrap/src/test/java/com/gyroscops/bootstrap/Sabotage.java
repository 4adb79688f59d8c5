package com.gyroscops.bootstrap;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.spi.Elements;
import com.google.inject.spi.PrivateElements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Plants a fault behind a port of the store by replacing its adapter.
final class Sabotage {

    private Sabotage() {}

    /// The application's modules with `fault` around the adapter of `port`.
    ///
    /// The store's module has an injector of its own, so that the correct adapter stays available to the faulty one.
    static <P> UnaryOperator<List<Module>> behind(Class<P> port, UnaryOperator<P> fault) {
        return sound -> {
            var parts = Guice.createInjector(sound);
            var faulty = fault.apply(parts.getInstance(port));
            var modules = new ArrayList<>(sound);
            modules.removeIf(StoreModule.class::isInstance);
            modules.add(binder -> {
                exposed(sound).stream()
                        .filter(key -> !key.equals(Key.get(port)))
                        .forEach(key -> bind(binder, key, parts));
                binder.bind(port).toInstance(faulty);
            });
            return modules;
        };
    }

    private static List<Key<?>> exposed(List<Module> modules) {
        return Elements.getElements(
                        modules.stream().filter(StoreModule.class::isInstance).toList())
                .stream()
                .filter(PrivateElements.class::isInstance)
                .flatMap(element -> ((PrivateElements) element).getExposedKeys().stream())
                .<Key<?>>map(key -> key)
                .toList();
    }

    private static <T> void bind(Binder binder, Key<T> key, Injector parts) {
        binder.bind(key).toProvider(parts.getProvider(key));
    }
}
