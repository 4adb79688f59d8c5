package com.gyroscops.benchmarks.stores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The minimal store that checks a version: one lock, a log, an array for each stream, and no index. Its cost is a
/// lower bound: it finds events only by stream, and accepts duplicate ids.
final class LimitStore implements StoreSubject {

    private static final int SEGMENT = 32_768;

    /// An event with the values that a store assigns.
    private record Stored(Sample sample, String stream, long position, long revision) {}

    private static final class Stream {
        private @Nullable Stored[] events = new @Nullable Stored[2];
        private int size;
    }

    private final Map<String, Stream> streams = new HashMap<>();
    private final List<@Nullable Stored[]> segments = new ArrayList<>();
    private long head;

    @Override
    public synchronized boolean append(String name, long expected, List<Sample> samples) {
        var stream = streams.computeIfAbsent(name, _ -> new Stream());
        if (stream.size != expected) {
            return false;
        }
        for (Sample sample : samples) {
            var stored = new Stored(sample, name, head + 1, stream.size + 1L);
            var offset = (int) (head % SEGMENT);
            if (offset == 0) {
                segments.add(new @Nullable Stored[SEGMENT]);
            }
            segments.getLast()[offset] = stored;
            if (stream.size == stream.events.length) {
                stream.events = Arrays.copyOf(stream.events, 2 * stream.size);
            }
            stream.events[stream.size++] = stored;
            head++;
        }
        return true;
    }

    @Override
    public int read(String name) {
        @Nullable Stored[] events;
        synchronized (this) {
            var stream = streams.get(name);
            events = stream == null ? new @Nullable Stored[0] : Arrays.copyOf(stream.events, stream.size);
        }
        var count = 0;
        for (Stored event : events) {
            count += event != null && event.sample().fact().amount().signum() > 0 ? 1 : 0;
        }
        return count;
    }

    @Override
    public synchronized long revision(String name) {
        var stream = streams.get(name);
        return stream == null ? 0 : stream.size;
    }
}
