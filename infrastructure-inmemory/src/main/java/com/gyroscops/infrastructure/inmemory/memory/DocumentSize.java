package com.gyroscops.infrastructure.inmemory.memory;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What documents take beside the parts that they share with the events they were made of.
///
/// Which components of a record are its own is found out when it is put, and told by a number of which each bit stands
/// for one of them. Texts, times and ids within such a component are taken to be those of events. What is no record counts
/// as [DataSize#UNKNOWN].
public final class DocumentSize {

    private static final int MOST_PARTS = Integer.SIZE;

    /// An event, its data or envelope, a value of that, and what that wraps.
    private static final int DEPTH = 4;

    private static final long INSTANT = Layout.object(0, Long.BYTES + Integer.BYTES);

    private DocumentSize() {}

    /// Which components of a new document are not those of `event`.
    public static int own(Object document, RecordedEvent event) {
        return own(document, event, null, 0);
    }

    /// Which components of `document` are neither those of `event`, nor those that `before` did not own.
    ///
    /// @param before the document in whose place it comes
    /// @param ownBefore which components that one owned
    public static int own(Object document, RecordedEvent event, @Nullable Object before, int ownBefore) {
        var own = 0;
        if (document instanceof Record record) {
            var former = new Parts(before, 1);
            var shared = new Parts(event, DEPTH);
            var shape = Shape.of(record);
            for (var i = 0; i < Math.min(shape.parts(), MOST_PARTS); i++) {
                var part = shape.part(i, record);
                if (part != null && !isFree(part)) {
                    var at = former.indexOf(part);
                    own |= (at < 0 ? shared.indexOf(part) < 0 : (ownBefore & 1 << at) != 0) ? 1 << i : 0;
                }
            }
        }
        return own;
    }

    /// The bytes of `document` with its own components.
    public static long of(Object document, int own) {
        if (!(document instanceof Record record)) {
            return DataSize.UNKNOWN;
        }
        var shape = Shape.of(record);
        var sum = shape.bytes();
        for (var i = 0; i < Math.min(shape.parts(), MOST_PARTS); i++) {
            if ((own & 1 << i) != 0) {
                sum += ofComponent(shape.part(i, record));
            }
        }
        return sum;
    }

    /// Whether there is one such object for all.
    private static boolean isFree(Object part) {
        return part instanceof Enum<?> || part instanceof Boolean || (part instanceof Optional<?> optional && optional.isEmpty());
    }

    private static long ofComponent(@Nullable Object value) {
        return switch (value) {
            case String text -> Layout.string(text);
            case Instant _ -> INSTANT;
            case null, default -> of(value);
        };
    }

    private static long of(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String _, Instant _, Enum<?> _, Boolean _ -> 0;
            case Record record -> ofRecord(record);
            case Optional<?> optional -> optional.isEmpty() ? 0 : Layout.OPTIONAL + of(optional.get());
            // Zeros are shared.
            case BigDecimal decimal -> decimal.signum() == 0 ? 0 : DataSize.of(decimal);
            case Number _ -> Layout.BOXED_LONG;
            case Collection<?> items -> Layout.OPTIONAL + Layout.references(items.size()) + ofAll(items);
            case Map<?, ?> map ->
                Layout.table(map.size())
                        + map.size() * Layout.HASH_NODE
                        + ofAll(map.keySet())
                        + ofAll(map.values());
            default -> DataSize.UNKNOWN;
        };
    }

    private static long ofRecord(Record record) {
        var shape = Shape.of(record);
        if (shape.isConstant(record) || (shape.parts() == 1 && shape.part(0, record) instanceof String)) {
            return 0;
        }
        var sum = shape.bytes();
        for (var i = 0; i < shape.parts(); i++) {
            sum += of(shape.part(i, record));
        }
        return sum;
    }

    private static long ofAll(Collection<?> items) {
        var sum = 0L;
        for (Object item : items) {
            sum += of(item);
        }
        return sum;
    }
}
