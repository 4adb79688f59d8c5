package com.gyroscops.eventsourcing.testkit.idempotency;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.testkit.Encounter;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Idempotency stores with one fault each.
final class Saboteurs {

    private Saboteurs() {}

    /// Runs every action and stores nothing.
    record DoesNothing() implements IdempotencyStore {
        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            return new Once.Executed<>(action.get());
        }
    }

    record NeverSeesThatAKeyIsReused(IdempotencyStore model) implements IdempotencyStore {
        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            return model.once(key, "the same", action, isFinal);
        }
    }

    record SeesThatAKeyIsReusedTooLate(IdempotencyStore model, Set<Key> underWay) implements IdempotencyStore {
        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            if (!fingerprint.equals(Requests.SAID) && underWay.contains(key)) {
                return new Once.Executed<>(action.get());
            }
            return model.once(
                    key,
                    fingerprint,
                    () -> {
                        underWay.add(key);
                        try {
                            return action.get();
                        } finally {
                            underWay.remove(key);
                        }
                    },
                    isFinal);
        }
    }

    record KeepsEverything(IdempotencyStore model) implements IdempotencyStore {
        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            return model.once(key, fingerprint, action, _ -> true);
        }
    }

    record MixesUsersUp(IdempotencyStore model) implements IdempotencyStore {
        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            var sameUser = new Key(key.organization(), "anybody", key.key());
            return model.once(sameUser, fingerprint, action, isFinal);
        }
    }

    record RemembersExceptions(IdempotencyStore model, ConcurrentMap<Key, RuntimeException> failures)
            implements IdempotencyStore {
        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            return model.once(
                    key,
                    fingerprint,
                    () -> {
                        if (failures.containsKey(key)) {
                            throw Objects.requireNonNull(failures.get(key));
                        }
                        try {
                            return action.get();
                        } catch (RuntimeException failure) {
                            failures.put(key, failure);
                            throw failure;
                        }
                    },
                    isFinal);
        }
    }

    /// Looks up, runs and stores in three steps instead of one.
    record ChecksBeforeItActs(ConcurrentMap<Key, Object> outcomes, ConcurrentMap<Key, String> fingerprints)
            implements IdempotencyStore {
        @Override
        @SuppressWarnings("unchecked")
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            var known = outcomes.get(key);
            if (known != null) {
                return fingerprint.equals(fingerprints.get(key))
                        ? new Once.Remembered<>((T) known)
                        : new Once.KeyReused<>();
            }
            var outcome = action.get();
            if (isFinal.test(outcome)) {
                fingerprints.put(key, fingerprint);
                outcomes.put(key, outcome);
            }
            return new Once.Executed<>(outcome);
        }
    }

    /// A lookup of a key that is in use looks like its owner to others for a moment.
    record TakesTheKeyToLookItUp(
            IdempotencyStore model, ConcurrentMap<Key, String> looking, Encounter before, Encounter between)
            implements IdempotencyStore {
        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            // Without it, with one processor, the last owner of the key would always take it again before the other
            // runs.
            before.tarry();
            var other = looking.putIfAbsent(key, fingerprint);
            if (other != null && !other.equals(fingerprint)) {
                return new Once.KeyReused<>();
            }
            try {
                between.tarry();
                return model.once(key, fingerprint, action, isFinal);
            } finally {
                looking.remove(key);
            }
        }
    }

    record LetsOneKeyWaitForAnother(IdempotencyStore model) implements IdempotencyStore {
        @Override
        public synchronized <T> Once<T> once(
                Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            return model.once(key, fingerprint, action, isFinal);
        }
    }

    record ActsWhenInterrupted(IdempotencyStore model) implements IdempotencyStore {
        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            try {
                return model.once(key, fingerprint, action, isFinal);
            } catch (IllegalStateException stopped) {
                return new Once.Executed<>(action.get());
            }
        }
    }

    static final class ForgetsTooMuch implements IdempotencyStore {

        private final AtomicInteger requests = new AtomicInteger();
        private IdempotencyStore model = new ModelIdempotency();

        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            if (requests.incrementAndGet() % 100 == 0) {
                model = new ModelIdempotency();
            }
            return model.once(key, fingerprint, action, isFinal);
        }
    }

    /// An empty map for faulty stores.
    static <T> ConcurrentMap<IdempotencyStore.Key, T> map() {
        return new ConcurrentHashMap<>();
    }
}
