package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.MessageId.Text;
import com.gyroscops.eventsourcing.event.MessageId.Uuid;
import com.gyroscops.eventsourcing.event.Tag;
import java.security.SecureRandom;

/// Hashes of ids from clients with a random seed per process, so that clients cannot choose colliding ids.
///
/// A text is hashed as a polynomial with its characters as coefficients, evaluated at a secret odd number
/// (Dietzfelbinger et al., "Polynomial hash functions are reliable", ICALP 1992); the result is mixed so that each bit
/// depends on all (the finalizer of Stafford's variant 13 of MurmurHash3).
final class SeededHash {

    private static final long SECRET = new SecureRandom().nextLong() | 1;
    private static final long SECRET_2 = SECRET * SECRET;
    private static final long SECRET_3 = SECRET_2 * SECRET;
    private static final long SECRET_4 = SECRET_3 * SECRET;

    private SeededHash() {}

    static long of(String text) {
        var sum = SECRET;
        var i = 0;
        // Four at a time, so that the processor can overlap the multiplications.
        for (; i + 3 < text.length(); i += 4) {
            sum = sum * SECRET_4
                    + text.charAt(i) * SECRET_3
                    + text.charAt(i + 1) * SECRET_2
                    + text.charAt(i + 2) * SECRET
                    + text.charAt(i + 3);
        }
        for (; i < text.length(); i++) {
            sum = sum * SECRET + text.charAt(i);
        }
        return mixed(sum);
    }

    static long of(Tag tag) {
        return mixed(of(tag.kind()) ^ SECRET) + of(tag.value());
    }

    static long of(EventId id) {
        return of(id.high(), id.low());
    }

    static long of(MessageId id) {
        return switch (id) {
            case Uuid uuid -> of(uuid.high(), uuid.low());
            case Text text -> of(text.value());
        };
    }

    private static long of(long high, long low) {
        return mixed(mixed(high ^ SECRET) + low);
    }

    private static long mixed(long bits) {
        var once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        var twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
