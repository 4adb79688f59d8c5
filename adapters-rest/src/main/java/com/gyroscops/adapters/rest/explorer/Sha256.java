package com.gyroscops.adapters.rest.explorer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A digest under way.
final class Sha256 {

    private final MessageDigest digest = start();

    /// Takes in `bytes` and where they end, so that what belongs to one part cannot pass for the next one's.
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
