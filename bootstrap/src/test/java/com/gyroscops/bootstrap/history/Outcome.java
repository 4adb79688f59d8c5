package com.gyroscops.bootstrap.history;

import java.util.List;

/// What the client knows of an operation's outcome.
sealed interface Outcome {

    /// The command was executed, now or by an earlier request under the same key.
    ///
    /// @param events its events; none where the payment already was as the command wants it
    record Accepted(long revision, long position, List<Emitted> events) implements Outcome {

        List<String> types() {
            return events.stream().map(Emitted::type).toList();
        }
    }

    /// An event as the answer of its command names it.
    record Emitted(String id, String type) {}

    /// A rule refused the command.
    record Refused(String code) implements Outcome {}

    /// The payment was not at the revision that the client expected.
    record Mismatch(long actual) implements Outcome {}

    /// The command lost its last race and changed nothing.
    record LostRace() implements Outcome {}

    /// The types of all events of the payment, in order.
    record Seen(List<String> types) implements Outcome {}

    /// The connection was cut before the whole request was sent: it changes nothing.
    record Unsent() implements Outcome {}

    /// The connection was cut after the whole request was sent: the command may be executed, at any later time.
    record Unknown() implements Outcome {}

    /// An answer that no request of the clients should get, such as a 500.
    record Unexpected(int status, String body) implements Outcome {}
}
