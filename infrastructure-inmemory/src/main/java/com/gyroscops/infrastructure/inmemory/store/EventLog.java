package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import java.util.Arrays;
import java.util.List;

/// All events by position, in segments that are filled once and never copied.
///
/// One thread writes, any number read. Whoever reads asks for the [#head] first and for no position above it: the head
/// is published after the events and the indexes, so what it covers is there.
class EventLog {

    private final int segmentSize;
    private volatile RecordedEvent[][] segments;
    private volatile long head;

    EventLog(int segmentSize) {
        if (segmentSize < 1) {
            throw new IllegalArgumentException("a bulk holds one event at least: " + segmentSize);
        }
        this.segmentSize = segmentSize;
        this.segments = new RecordedEvent[1][];
    }

    final long head() {
        return head;
    }

    /// The event at `position`, from 1 to the head.
    RecordedEvent at(long position) {
        var index = position - 1;
        return segments[(int) (index / segmentSize)][(int) (index % segmentSize)];
    }

    /// Puts `events` beyond the head, where nobody looks.
    final void write(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            var index = event.position() - 1;
            var offset = (int) (index % segmentSize);
            var segment = (int) (index / segmentSize);
            if (offset == 0) {
                open(segment);
            }
            segments[segment][offset] = event;
        }
    }

    /// Shows everything up to `position` to every reader.
    void publish(long position) {
        head = position;
    }

    private void open(int segment) {
        var directory = segments;
        if (segment == directory.length) {
            directory = Arrays.copyOf(directory, 2 * segment);
        }
        directory[segment] = new RecordedEvent[segmentSize];
        segments = directory;
    }
}
