package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;

/// One page of streams, newest first.
///
/// @param last the last event of each stream; its revision is the number of the stream's events
/// @param next the `beyond` of the next page; empty on the last page
public record StreamPage(List<RecordedEvent> last, Optional<Long> next) {

    public StreamPage {
        last = List.copyOf(last);
    }
}
