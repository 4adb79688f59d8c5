package com.gyroscops.contracts.store;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/// The contract, run on a store that is probably wrong.
final class Trial {

    private static final ScopedValue<Function<InstantSource, StorePorts>> ACCUSED = ScopedValue.newInstance();

    private Trial() {}

    /// Not for the build, where its tests would fail as they are meant to: it is nested, so that the build passes it
    // by.
    static final class Accusation extends EventStoreContract {

        @Override
        protected StorePorts newStore(InstantSource clock) {
            return ACCUSED.get().apply(clock);
        }
    }

    /// What becomes of all tests.
    static Events of(Function<InstantSource, StorePorts> newStore) {
        return run(newStore, selectClass(Accusation.class));
    }

    /// The names of the tests of one theme that fail.
    static List<String> failures(Function<InstantSource, StorePorts> newStore, String theme) {
        var nested = "com.gyroscops.contracts.store.EventStoreContract$" + theme;
        return run(newStore, DiscoverySelectors.selectNestedClass(List.of(Accusation.class.getName()), nested))
                .failed()
                .map(Event::getTestDescriptor)
                .map(Trial::name)
                .distinct()
                .toList();
    }

    private static Events run(Function<InstantSource, StorePorts> newStore, DiscoverySelector selector) {
        return ScopedValue.where(ACCUSED, newStore)
                .call(() -> EngineTestKit.engine("junit-jupiter")
                        .selectors(selector)
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
