package com.gyroscops.infrastructure.inmemory;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventIds;
import java.nio.ByteBuffer;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/// Random event ids: UUIDs of version 4 with 122 random bits (RFC 9562).
///
/// Random bytes are fetched for many ids at once, which takes an eighth of the time of fetching them for each.
final class RandomEventIds implements EventIds {

    private static final int AT_ONCE = 256;

    private final SecureRandom random;
    private final byte[] bytes = new byte[AT_ONCE * 2 * Long.BYTES];
    private final ByteBuffer fetched = ByteBuffer.wrap(bytes).limit(0);

    RandomEventIds() {
        try {
            random = SecureRandom.getInstance("DRBG");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has DRBG", impossible);
        }
    }

    @Override
    public EventId next() {
        long high;
        long low;
        synchronized (this) {
            if (!fetched.hasRemaining()) {
                random.nextBytes(bytes);
                fetched.clear();
            }
            high = fetched.getLong();
            low = fetched.getLong();
        }
        return new EventId(new UUID((high & ~0xF000L) | 0x4000L, (low & ~(3L << 62)) | (1L << 63)));
    }
}
