package com.gyroscops.infrastructure.inmemory.memory;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Estimates the memory of documents without the objects that they share with their events.
///
/// Which components of a record are its own is determined when it is put, and kept as a bit set. Texts, times and ids
/// nested in such a component are assumed to be shared with events. An object that is not a record counts as
/// [DataSize#UNKNOWN].
public final class DocumentSize {

    private static final int MAX_PARTS = Integer.SIZE;

    private static final long INSTANT = Layout.object(0, Long.BYTES + Integer.BYTES);

    private DocumentSize() {}

    /// The change of memory when a document is created or replaced.
    ///
    /// @param own a bit set of the components that are shared neither with the event nor with shared components of the
    ///     previous document
    /// @param more the number of bytes more than the previous document
    public record Change(int own, long more) {}

    /// The change of memory when `document` replaces `before`. Only components that differ are measured.
    ///
    /// @param before the previous document; null for a new one
    /// @param ownBefore the bit set of the previous document's own components
    public static Change change(Object document, RecordedEvent event, @Nullable Object before, int ownBefore) {
        var parts = Shape.partsOf(document);
        var former = Shape.partsOf(before);
        var shared = new EventParts(event);
        var own = 0;
        var more = bytesOf(document) - (before == null ? 0 : bytesOf(before));
        for (var i = 0; i < Math.min(parts.length, MAX_PARTS); i++) {
            var part = parts[i];
            if (isKept(i, parts, former)) {
                own |= ownBefore & 1 << i;
            } else if (part != null && !isFree(part) && isOwn(part, former, ownBefore, shared)) {
                own |= 1 << i;
                more += ofComponent(part);
            }
        }
        for (var i = 0; i < Math.min(former.length, MAX_PARTS); i++) {
            if (owns(ownBefore, i) && !isKept(i, parts, former)) {
                more -= ofComponent(former[i]);
            }
        }
        return new Change(own, more);
    }

    /// The bytes of `document` with its own components.
    public static long of(Object document, int own) {
        var parts = Shape.partsOf(document);
        var sum = bytesOf(document);
        for (var i = 0; i < Math.min(parts.length, MAX_PARTS); i++) {
            if (owns(own, i)) {
                sum += ofComponent(parts[i]);
            }
        }
        return sum;
    }

    private static long bytesOf(Object document) {
        return document instanceof Record record ? Shape.of(record).bytes() : DataSize.UNKNOWN;
    }

    private static boolean owns(int own, int component) {
        return component < MAX_PARTS && (own & 1 << component) != 0;
    }

    private static boolean isOwn(Object part, @Nullable Object[] former, int ownBefore, EventParts shared) {
        var at = Shape.indexOf(part, former);
        return at < 0 ? !shared.contains(part) : owns(ownBefore, at);
    }

    /// Whether a component is the same object as in the previous document.
    private static boolean isKept(int component, @Nullable Object[] parts, @Nullable Object[] former) {
        return component < Math.min(parts.length, former.length) && Shape.isSame(parts[component], former[component]);
    }

    /// Whether the object is shared by the whole JVM, such as a small boxed number.
    private static boolean isFree(Object part) {
        return part instanceof Enum<?>
                || part instanceof Boolean
                || (part instanceof Optional<?> optional && optional.isEmpty());
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
        var parts = shape.parts(record);
        if (shape.isConstant(record) || (parts.length == 1 && parts[0] instanceof String)) {
            return 0;
        }
        var sum = shape.bytes();
        for (var part : parts) {
            sum += of(part);
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
