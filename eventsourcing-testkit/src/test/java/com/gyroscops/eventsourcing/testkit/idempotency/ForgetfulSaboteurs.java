package com.gyroscops.eventsourcing.testkit.idempotency;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Bounded idempotency stores that evict too much, too little, or the wrong outcome.
final class ForgetfulSaboteurs {

    private ForgetfulSaboteurs() {}

    static final class ForgetsTheNewest extends BoundedIdempotency {

        ForgetsTheNewest(int keys, long bytes, Duration age, LongSupplier nanos) {
            super(keys, bytes, age, nanos);
        }

        @Override
        void keep(Key key, Entry entry) {
            if (oldestFirst.size() < maximumKeys && bytes() + entry.bytes() <= maximumBytes) {
                super.keep(key, entry);
            }
        }
    }

    /// Admits by frequency, so that frequently used outcomes stay and the newest is evicted.
    static final class ForgetsByFrequency extends BoundedIdempotency {

        private final Map<Key, Integer> replays = new HashMap<>();

        ForgetsByFrequency(int keys, long bytes, Duration age, LongSupplier nanos) {
            super(keys, bytes, age, nanos);
        }

        @Override
        void replay(Key key, Entry entry) {
            replays.merge(key, 1, Integer::sum);
        }

        @Override
        void keep(Key key, Entry entry) {
            if (oldestFirst.size() < maximumKeys || replays.getOrDefault(oldest(), 0) == 0) {
                super.keep(key, entry);
            }
        }
    }

    static final class MakesYoungerByReplay extends BoundedIdempotency {

        MakesYoungerByReplay(int keys, long bytes, Duration age, LongSupplier nanos) {
            super(keys, bytes, age, nanos);
        }

        @Override
        void replay(Key key, Entry entry) {
            oldestFirst.remove(key);
            oldestFirst.put(key, entry);
        }
    }

    static final class LivesLongerByReplay extends BoundedIdempotency {

        LivesLongerByReplay(int keys, long bytes, Duration age, LongSupplier nanos) {
            super(keys, bytes, age, nanos);
        }

        @Override
        void replay(Key key, Entry entry) {
            oldestFirst.replace(key, new Entry(entry.fingerprint(), entry.outcome(), nanos.getAsLong()));
        }
    }

    static final class HasRoomForOneLess extends BoundedIdempotency {

        HasRoomForOneLess(int keys, long bytes, Duration age, LongSupplier nanos) {
            super(keys - 1, bytes, age, nanos);
        }
    }

    static final class NeverGrowsOld extends BoundedIdempotency {

        NeverGrowsOld(int keys, long bytes, Duration age, LongSupplier nanos) {
            super(keys, bytes, age, nanos);
        }

        @Override
        boolean isOld(Entry entry) {
            return false;
        }
    }

    static final class ForgetsWhatIsTooLarge extends BoundedIdempotency {

        ForgetsWhatIsTooLarge(int keys, long bytes, Duration age, LongSupplier nanos) {
            super(keys, bytes, age, nanos);
        }

        @Override
        void keep(Key key, Entry entry) {
            if (entry.bytes() <= maximumBytes) {
                super.keep(key, entry);
            }
        }
    }

    /// Evicts for every outcome before it is known whether it is final.
    static final class MakesRoomTooEarly extends BoundedIdempotency {

        MakesRoomTooEarly(int keys, long bytes, Duration age, LongSupplier nanos) {
            super(keys, bytes, age, nanos);
        }

        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            if (!oldestFirst.containsKey(key) && oldestFirst.size() >= maximumKeys) {
                oldestFirst.remove(oldest());
            }
            return super.once(key, fingerprint, action, isFinal);
        }
    }
}
