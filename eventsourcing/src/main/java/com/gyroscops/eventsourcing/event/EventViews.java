package com.gyroscops.eventsourcing.event;

/// Creates the views of events that queries return. Thread-safe.
///
/// @param codec encodes their data
/// @param tags computes their tags
public record EventViews(EventCodec codec, EventTags tags) {

    /// The view of `event`.
    public EventView of(RecordedEvent event) {
        var encoded = codec.encode(event.data());
        var metadata = event.metadata();
        return new EventView(
                event.id().toString(),
                event.position(),
                event.stream().aggregateType(),
                event.stream().aggregateId(),
                event.revision(),
                encoded.type().name(),
                encoded.type().schemaVersion(),
                event.timestamp(),
                metadata.correlationId().value(),
                metadata.causationId().value(),
                tags.of(event.data()).stream().map(Tag::toString).toList(),
                encoded.data(),
                EventView.shown(metadata));
    }
}
