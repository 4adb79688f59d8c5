package com.gyroscops.infrastructure.inmemory.idempotency;

import java.util.LinkedHashMap;
import java.util.Optional;

/// Final outcomes of requests, in the order in which they were reached.
///
/// It evicts the oldest first: when its age exceeds the maximum, or when newer ones need its place or its bytes,
/// regardless of lookups. The newest is kept even if it alone exceeds the maximum of bytes, so that this is exceeded by
/// one outcome at most. Every operation takes amortized constant time. Not thread-safe.
final class KeptOutcomes {

    private final int maximumKeys;
    private final long maximumBytes;
    private final long maximumAge;
    // Keyed by strings, which are comparable, so the map uses trees for keys that a client has chosen to collide.
    private final LinkedHashMap<String, KeptOutcome> oldestFirst = new LinkedHashMap<>();
    private long bytes;

    /// @param maximumAge in nanoseconds
    KeptOutcomes(int maximumKeys, long maximumBytes, long maximumAge) {
        this.maximumKeys = maximumKeys;
        this.maximumBytes = maximumBytes;
        this.maximumAge = maximumAge;
    }

    Optional<KeptOutcome> find(String key, long now) {
        forgetOld(now);
        return Optional.ofNullable(oldestFirst.get(key));
    }

    /// @param key a key that has no outcome
    void add(String key, KeptOutcome outcome) {
        oldestFirst.put(key, outcome);
        bytes += outcome.bytes();
        while (oldestFirst.size() > 1 && (oldestFirst.size() > maximumKeys || bytes > maximumBytes)) {
            forgetOldest();
        }
    }

    void forgetOld(long now) {
        while (!oldestFirst.isEmpty()
                && now - oldestFirst.firstEntry().getValue().reached() >= maximumAge) {
            forgetOldest();
        }
    }

    int count() {
        return oldestFirst.size();
    }

    long bytes() {
        return bytes;
    }

    private void forgetOldest() {
        bytes -= oldestFirst.pollFirstEntry().getValue().bytes();
    }
}
