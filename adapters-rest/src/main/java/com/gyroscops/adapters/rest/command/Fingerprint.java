package com.gyroscops.adapters.rest.command;

import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.input.CanonicalJson;
import com.gyroscops.web.input.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/// A short text that identifies the contents of a request: equal for requests with the same meaning, regardless of
/// their notation.
final class Fingerprint {

    private Fingerprint() {}

    static String of(Call call, Optional<Precondition> precondition, JsonValue body) {
        // A line break separates the parts; only the last may contain one.
        var request = String.join(
                "\n",
                call.operationId(),
                new TreeMap<>(call.parameters()).toString(),
                precondition.toString(),
                CanonicalJson.of(body));
        return HexFormat.of().formatHex(sha256().digest(request.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
