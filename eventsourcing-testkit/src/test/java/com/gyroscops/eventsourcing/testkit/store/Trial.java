package com.gyroscops.eventsourcing.testkit.store;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/// Runs the contract on a store that is probably faulty.
final class Trial {

    private static final ScopedValue<Function<InstantSource, StorePorts>> ACCUSED = ScopedValue.newInstance();

    private Trial() {}

    /// Nested, so that the build does not run it: its tests are meant to fail.
    static final class Accusation extends EventStoreContract {

        @Override
        protected StorePorts newStore(InstantSource clock) {
            return ACCUSED.get().apply(clock);
        }
    }

    /// The results of all tests.
    static Events of(Function<InstantSource, StorePorts> newStore) {
        return run(newStore, selectClass(Accusation.class));
    }

    /// The names of the failed tests, of the one that has to find the fault: others of its theme may take long on a
    /// faulty store.
    static List<String> failures(Saboteur saboteur) {
        var theme = "com.gyroscops.eventsourcing.testkit.store.EventStoreContract$" + saboteur.theme();
        var selector = DiscoverySelectors.selectNestedClass(List.of(Accusation.class.getName()), theme);
        return run(saboteur.store(), selector, only(saboteur.test()))
                .failed()
                .map(Event::getTestDescriptor)
                .map(Trial::name)
                .distinct()
                .toList();
    }

    private static PostDiscoveryFilter only(String test) {
        return descriptor -> FilterResult.includedIf(
                !(descriptor.getSource().orElse(null) instanceof MethodSource)
                        || name(descriptor).equals(test));
    }

    private static Events run(
            Function<InstantSource, StorePorts> newStore, DiscoverySelector selector, Filter<?>... filters) {
        return ScopedValue.where(ACCUSED, newStore)
                .call(() -> EngineTestKit.engine("junit-jupiter")
                        .selectors(selector)
                        .filters(filters)
                        .execute()
                        .testEvents());
    }

    private static String name(TestDescriptor test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .orElse("?");
    }
}
