package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.operations.IndexReport.Size;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.function.LongPredicate;

/// One round through the indexes, in which each list of positions is put in order.
///
/// Lists are looked through while appends go on. Only to change one does it keep appends waiting, for that one list.
final class Upkeep {

    private final EventLog log;
    private final Lock appends;
    private Size before = new Size(0, 0);
    private Size after = new Size(0, 0);
    private long orphans;

    /// @param appends held by whoever appends
    Upkeep(EventLog log, Lock appends) {
        this.log = log;
        this.appends = appends;
    }

    EventLog log() {
        return log;
    }

    Size before() {
        return before;
    }

    Size after() {
        return after;
    }

    long orphans() {
        return orphans;
    }

    /// Leaves in `list` only what is in the log and `belongs` there, and no room for more.
    void tidy(PositionList list, LongPredicate belongs) {
        // What is in the log by now stays as it is, so most of the work needs no lock.
        var head = log.head();
        var wrong = list.has(position -> position <= head && !belongs.test(position));
        exclusively(() -> {
            before = before.plus(size(list));
            var end = log.head();
            if (wrong || list.has(position -> position > end)) {
                orphans += list.retain(position -> position <= end && belongs.test(position));
            }
            list.trim();
            after = after.plus(size(list));
        });
    }

    /// Leaves in `positions` only what is in the log.
    <K> void tidy(ConcurrentMap<K, Long> positions) {
        // Whatever is beyond the head now and is no orphan will be in the log when nobody appends.
        var head = log.head();
        var beyond = positions.entrySet().stream()
                .filter(entry -> entry.getValue() > head)
                .toList();
        exclusively(() -> {
            var entries = positions.size();
            beyond.stream()
                    .filter(entry -> entry.getValue() > log.head())
                    .forEach(entry -> positions.remove(entry.getKey(), entry.getValue()));
            count(entries, entries - positions.size());
        });
    }

    /// Runs `change` while nobody appends.
    private void exclusively(Runnable change) {
        appends.lock();
        try {
            change.run();
        } finally {
            appends.unlock();
        }
    }

    /// Takes note of entries that are in no list of positions.
    private void count(long entries, long removed) {
        before = before.plus(new Size(entries, 0));
        after = after.plus(new Size(entries - removed, 0));
        orphans += removed;
    }

    private static Size size(PositionList list) {
        return new Size(list.size(), list.bytes());
    }
}
