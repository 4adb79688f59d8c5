package com.gyroscops.infrastructure.inmemory.memory;

import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.NewEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Estimates the memory of an event's data, without objects that it shares with other events.
///
/// Sizes of records, texts, numbers, times, enums, optionals and collections are computed; any other object counts as
/// [#UNKNOWN].
public final class DataSize {

    /// The assumed size of an object whose class is not known.
    static final long UNKNOWN = 64;

    private static final long DECIMAL = Layout.object(2, 2 * Integer.BYTES + Long.BYTES);
    private static final long BIG_INTEGER = Layout.object(1, 5 * Integer.BYTES);
    private static final long INSTANT = Layout.object(0, Long.BYTES + Integer.BYTES);
    private static final int MAX_DIGITS_OF_A_LONG = 18;
    private static final double BITS_OF_A_DIGIT = 3.33;

    private DataSize() {}

    /// The bytes of the data of `event`.
    ///
    /// @param before the data of the previous event in the stream, with which it may share objects
    /// @param id the text of the stream's id, which it may share as well as those of the sender
    public static long of(NewEvent event, @Nullable Object before, String id) {
        if (!(event.data() instanceof Record record)) {
            return UNKNOWN;
        }
        var shape = Shape.of(record);
        var former = Shape.partsOf(before);
        var parts = shape.parts(record);
        var sum = shape.bytes();
        for (var i = 0; i < parts.length; i++) {
            var part = parts[i];
            // The same object may be several components, such as the requester and the payer.
            if (part != null && Shape.indexOf(part, former) < 0 && Shape.indexOf(part, parts) == i) {
                sum += of(part, id, event.metadata());
            }
        }
        return sum;
    }

    private static long of(@Nullable Object value, String id, EventMetadata sender) {
        return switch (value) {
            case null -> 0;
            case String text -> isShared(text, id, sender) ? 0 : Layout.string(text);
            case Record record -> of(record, id, sender);
            case Optional<?> optional -> optional.isEmpty() ? 0 : Layout.OPTIONAL + of(optional.get(), id, sender);
            case BigDecimal decimal -> of(decimal);
            case Enum<?> _, Boolean _ -> 0;
            case Instant _ -> INSTANT;
            case Number _ -> Layout.BOXED_LONG;
            case Collection<?> items -> Layout.OPTIONAL + Layout.references(items.size()) + all(items, id, sender);
            case Map<?, ?> map ->
                Layout.table(map.size())
                        + map.size() * Layout.HASH_NODE
                        + all(map.keySet(), id, sender)
                        + all(map.values(), id, sender);
            default -> UNKNOWN;
        };
    }

    private static boolean isShared(String text, String id, EventMetadata sender) {
        return Shape.isSame(text, id)
                || Shape.isSame(text, sender.organizationId())
                || Shape.isSame(text, sender.userId());
    }

    private static long of(Record record, String id, EventMetadata sender) {
        var shape = Shape.of(record);
        if (shape.isConstant(record)) {
            return 0;
        }
        var sum = shape.bytes();
        for (var part : shape.parts(record)) {
            sum += of(part, id, sender);
        }
        return sum;
    }

    static long of(BigDecimal decimal) {
        if (Shape.isSame(decimal, BigDecimal.ONE)) {
            return 0;
        }
        var digits = decimal.precision();
        return digits <= MAX_DIGITS_OF_A_LONG
                ? DECIMAL
                : DECIMAL
                        + BIG_INTEGER
                        + Layout.array(Integer.BYTES, (long) (digits * BITS_OF_A_DIGIT) / Integer.SIZE + 1);
    }

    private static long all(Collection<?> items, String id, EventMetadata sender) {
        var sum = 0L;
        for (Object item : items) {
            sum += of(item, id, sender);
        }
        return sum;
    }
}
