package com.gyroscops.bootstrap.history;

import java.util.List;

/// The outcome of an operation as far as its client knows it.
sealed interface Outcome {

    /// The command was executed, now or by an earlier request with the same key.
    ///
    /// @param events its events; none when nothing had to change
    record Accepted(long revision, long position, List<Emitted> events) implements Outcome {

        List<String> types() {
            return events.stream().map(Emitted::type).toList();
        }
    }

    /// An event in the response to its command.
    record Emitted(String id, String type) {}

    /// A rule refused the command.
    record Refused(String code) implements Outcome {}

    /// The payment was not at the revision that the client expected.
    record Mismatch(long actual) implements Outcome {}

    /// The command lost its last race and changed nothing.
    record LostRace() implements Outcome {}

    /// The types of all events of the payment, in order.
    record Seen(List<String> types) implements Outcome {}

    /// The connection was cut before the whole request was sent, so it changes nothing.
    record Unsent() implements Outcome {}

    /// The connection was cut after the whole request was sent, so the command may be executed at any later time.
    record Unknown() implements Outcome {}

    /// A response that no request should get, such as a 500.
    record Unexpected(int status, String body) implements Outcome {}
}
