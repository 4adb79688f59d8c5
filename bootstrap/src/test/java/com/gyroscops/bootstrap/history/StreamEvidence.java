package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Request.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Replays the events of one payment: each must belong to a request that may have been executed, in a state in which
/// its command leads to exactly these events, once.
final class StreamEvidence {

    private final Map<String, Operation> operations;
    private final List<LoggedEvent> stream;
    private final Set<String> executed = new HashSet<>();
    private final List<String> contradictions = new ArrayList<>();

    private StreamEvidence(Map<String, Operation> operations, List<LoggedEvent> stream) {
        this.operations = operations;
        this.stream = stream;
    }

    /// The contradictions in a stream.
    ///
    /// @param operations all operations by id
    /// @param stream the events of one payment, in the order of positions
    static List<String> contradictions(Map<String, Operation> operations, List<LoggedEvent> stream) {
        var evidence = new StreamEvidence(operations, stream);
        evidence.replay();
        return evidence.contradictions;
    }

    private void replay() {
        var payment = PaymentModel.NEW;
        while (payment.revision() < stream.size()) {
            var event = stream.get(payment.revision());
            var operation = operations.get(event.operation());
            if (operation == null
                    || !operation.mayHaveHappened()
                    || !(operation.request() instanceof Order order)
                    || !order.payment().equals(event.payment())) {
                contradictions.add("No executed request explains " + event + ", whose request is " + operation);
                return;
            }
            var next = payment.executed(order).orElse(payment);
            if (!isWritten(payment.revision(), next, operation)) {
                contradictions.add("At " + payment + " the request cannot lead to " + event + ": " + operation);
                return;
            }
            if (!executed.add(Repetitions.identity(operation))) {
                contradictions.add("Executed a second time at revision " + event.revision() + ": " + operation);
            }
            payment = next;
        }
    }

    /// Whether the stream continues with the events from `revision` to `next`, and the response, if any, contains these
    /// events.
    private boolean isWritten(int revision, PaymentModel next, Operation operation) {
        if (next.revision() == revision || next.revision() > stream.size()) {
            return false;
        }
        var events = stream.subList(revision, next.revision());
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (event.revision() != revision + i + 1
                    || !event.operation().equals(operation.id())
                    || !event.type().equals(next.types().get(revision + i))) {
                return false;
            }
        }
        return !operation.replayed()
                && (!(operation.outcome() instanceof Accepted accepted) || accepted.revision() == next.revision());
    }
}
