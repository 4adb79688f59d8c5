package com.gyroscops.infrastructure.inmemory.idempotency;

import java.util.LinkedHashMap;
import java.util.Optional;

/// Final outcomes of requests, in the order in which they were reached.
///
/// The oldest is forgotten first: when it is old enough, or when newer ones need its place or its bytes. Being looked
/// for changes nothing. The newest is kept even if it alone has more bytes than there are for all, so these are
/// exceeded by one outcome at most. Every operation takes constant time, on the average of many. Not safe for use by
/// several threads at once.
final class KeptOutcomes {

    private final int maximumKeys;
    private final long maximumBytes;
    private final long maximumAge;
    // By text, which is ordered: a hash map of keys that somebody chose to collide is a tree.
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

    /// @param key one that is not kept
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
