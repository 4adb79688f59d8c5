package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.query.cache.CacheMeter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A cache meter that records its calls.
public final class CountingCacheMeter implements CacheMeter {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void lookedUp(String level, Lookup lookup) {
        lines.add(level + " " + lookup);
    }

    @Override
    public void answered(String query, Source source) {
        lines.add(query + " from " + source);
    }

    @Override
    public void invalidated(String query) {
        lines.add(query + " invalidated");
    }
}
