package com.gyroscops.infrastructure.inmemory.memory;

import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.MessageId.Text;
import com.gyroscops.eventsourcing.event.MessageId.Uuid;
import com.gyroscops.eventsourcing.event.StreamId;
import org.jspecify.annotations.Nullable;

/// Estimates the memory of the envelopes of events.
public final class EnvelopeSize {

    /// A recorded event with its id, without its data and metadata.
    public static final long EVENT = Layout.object(6, 2 * Long.BYTES) + Layout.object(0, 2 * Long.BYTES);

    private static final long METADATA = Layout.object(5, 0);
    private static final long UUID = Layout.object(0, 2 * Long.BYTES);
    private static final long WRAPPER = Layout.object(1, 0);
    private static final long STREAM_ID = Layout.object(2, 0);

    private EnvelopeSize() {}

    /// The bytes of `metadata` that are not shared with the previous event. Organizations and users are shared by all
    /// events and are counted in the index.
    public static long of(EventMetadata metadata, @Nullable EventMetadata before) {
        if (before != null && Shape.isSame(metadata, before)) {
            return 0;
        }
        var command = metadata.commandId();
        var correlation = metadata.correlationId();
        var causation = metadata.causationId();
        var sum = METADATA;
        if (!isPart(command, before)) {
            sum += of(command);
        }
        if (!Shape.isSame(correlation, command) && !isPart(correlation, before)) {
            sum += of(correlation);
        }
        if (!Shape.isSame(causation, command)
                && !Shape.isSame(causation, correlation)
                && !isPart(causation, before)) {
            sum += of(causation);
        }
        return sum;
    }

    private static boolean isPart(MessageId id, @Nullable EventMetadata metadata) {
        return metadata != null
                && (Shape.isSame(id, metadata.commandId())
                        || Shape.isSame(id, metadata.correlationId())
                        || Shape.isSame(id, metadata.causationId()));
    }

    /// The bytes of a stream's id without its type, which many ids share.
    public static long of(StreamId stream) {
        return STREAM_ID + Layout.string(stream.aggregateId());
    }

    /// The bytes of a record with a single text, such as the id of an organization.
    public static long ofText(String text) {
        return WRAPPER + Layout.string(text);
    }

    private static long of(MessageId id) {
        return switch (id) {
            case Uuid _ -> UUID;
            case Text text -> ofText(text.value());
        };
    }
}
