package com.gyroscops.bootstrap.history;

import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.Optional;
import java.util.OptionalLong;

/// A client's request to one payment.
sealed interface Request {

    PaymentId payment();

    /// A command.
    ///
    /// @param user the sender, to whom the idempotency key belongs
    /// @param expected the expected revision, in `If-Match`
    /// @param key the `Idempotency-Key`
    record Order(PaymentCommand command, String user, OptionalLong expected, Optional<String> key) implements Request {

        @Override
        public PaymentId payment() {
            return command.paymentId();
        }

        /// Whether a payment at `revision` is as the client expects.
        boolean accepts(long revision) {
            return expected.isEmpty() || expected.getAsLong() == revision;
        }

        @Override
        public String toString() {
            var condition = expected.isPresent() ? ", at revision " + expected.getAsLong() : "";
            return command
                    + condition
                    + key.map(name -> ", under " + user + "/" + name).orElse("");
        }
    }

    /// Reads all events of the payment.
    record Look(PaymentId payment) implements Request {}
}
