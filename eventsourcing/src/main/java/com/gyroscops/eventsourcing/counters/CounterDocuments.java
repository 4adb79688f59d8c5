package com.gyroscops.eventsourcing.counters;

import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;

/// The read model of counters: one for each type of event of each organization. Events of all types count.
public final class CounterDocuments {

    /// The document type of counters. There is no index: each combination of values would have one document.
    public static final DocumentType<Kind, EventCounter> TYPE =
            DocumentType.of("counters", Kind.class, EventCounter.class);

    /// The projection that updates them.
    public static final DocumentProjection<Kind, EventCounter> PROJECTION =
            DocumentProjection.ofAllStreams(TYPE, Kind::of, (before, event, _) -> Optional.of(after(before, event)));

    /// The key of a counter.
    ///
    /// @param type the name of an event type
    public record Kind(String type, String organization) {

        static Kind of(RecordedEvent event) {
            return new Kind(event.type().name(), event.metadata().organizationId());
        }
    }

    private CounterDocuments() {}

    /// The matching counters, in [EventCounter#ORDER].
    static List<EventCounter> matching(FindCounters query, DocumentStore<Kind, EventCounter> counters) {
        var all = DocumentQuery.<EventCounter>all(Optional.empty(), Integer.MAX_VALUE);
        return counters.page(all).documents().stream()
                .filter(query::matches)
                .sorted(EventCounter.ORDER)
                .toList();
    }

    private static EventCounter after(Optional<EventCounter> before, RecordedEvent event) {
        var one = EventCounter.of(event);
        return before.map(counter -> counter.plus(one)).orElse(one);
    }
}
