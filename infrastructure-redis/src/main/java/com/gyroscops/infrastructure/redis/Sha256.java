package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.query.cache.CacheKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of texts, in hexadecimal digits.
final class Sha256 {

    private Sha256() {}

    static String of(CacheKey<?> key) {
        return of(key.text(), key.type().getName());
    }

    /// The digest of `parts`; different divisions into parts have different digests.
    static String of(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                // Char by char, because an encoding would map all unpaired surrogates to the same bytes.
                var bytes =
                        ByteBuffer.allocate(Integer.BYTES + 2 * part.length()).putInt(part.length());
                part.chars().forEach(character -> bytes.putChar((char) character));
                digest.update(bytes.array());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
