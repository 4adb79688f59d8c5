package com.gyroscops.explorer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// An incremental SHA-256 digest.
final class Sha256 {

    private final MessageDigest digest = start();

    /// Adds `bytes` with their length, so that different divisions into parts have different digests.
    Sha256 part(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    byte[] end() {
        return digest.digest();
    }

    static byte[] of(byte[] bytes) {
        return start().digest(bytes);
    }

    private static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
