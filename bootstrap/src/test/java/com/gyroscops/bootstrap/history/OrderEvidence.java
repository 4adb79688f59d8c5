package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks that the log is one order of all events of all payments: positions have no gaps, time does not go back, ids
/// are unique, and events acknowledged before a request began precede its own.
final class OrderEvidence {

    private OrderEvidence() {}

    static Stream<String> contradictions(History history) {
        return Stream.concat(ofTheLog(history.log()), ofTheAnswers(history.operations()).stream());
    }

    private static Stream<String> ofTheLog(List<LoggedEvent> log) {
        var wrong = new ArrayList<String>();
        for (var i = 0; i < log.size(); i++) {
            var event = log.get(i);
            if (event.position() != i + 1) {
                wrong.add("Position " + (i + 1) + " is missing or taken twice before " + event);
                break;
            }
            if (i > 0 && event.timestamp().isBefore(log.get(i - 1).timestamp())) {
                wrong.add("Time goes back at " + event);
            }
        }
        if (log.stream().map(LoggedEvent::id).distinct().count() < log.size()) {
            wrong.add("An event id is used twice");
        }
        return wrong.stream();
    }

    /// The first operation that precedes one which had ended when it began.
    private static Optional<String> ofTheAnswers(List<Operation> operations) {
        var executed = operations.stream()
                .filter(operation -> operation.outcome() instanceof Accepted accepted
                        && !accepted.events().isEmpty()
                        && !operation.replayed())
                .toList();
        var byEnd = executed.stream()
                .sorted(Comparator.comparingLong(Operation::end))
                .toList();
        var ended = 0;
        var highest = 0L;
        for (Operation operation : executed) {
            while (byEnd.get(ended).end() < operation.begin()) {
                highest = Math.max(highest, position(byEnd.get(ended++)));
            }
            if (position(operation) <= highest) {
                return Optional.of("Position " + highest + " was acknowledged before this began: " + operation);
            }
        }
        return Optional.empty();
    }

    private static long position(Operation operation) {
        return ((Accepted) operation.outcome()).position();
    }
}
