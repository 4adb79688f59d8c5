package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Outcome.Unexpected;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Checks that the log contains what responses have acknowledged.
final class AnswerEvidence {

    private final Map<PaymentId, List<LoggedEvent>> streams;

    /// @param streams the events of each payment, in the order of positions
    AnswerEvidence(Map<PaymentId, List<LoggedEvent>> streams) {
        this.streams = streams;
    }

    /// The contradictions between these responses and the log.
    Stream<String> contradictions(List<Operation> operations) {
        return operations.stream().flatMap(operation -> switch (operation.outcome()) {
            case Accepted accepted
            when !isInTheLog(operation, accepted) ->
                Stream.of("An acknowledged event is not where its answer says: " + operation);
            case Unexpected _ -> Stream.of("An answer that no request should get: " + operation);
            default -> Stream.empty();
        });
    }

    private boolean isInTheLog(Operation operation, Accepted accepted) {
        var stream = streams.getOrDefault(operation.request().payment(), List.of());
        var last = (int) accepted.revision();
        var first = last - accepted.events().size();
        if (first < 0 || last > stream.size()) {
            return false;
        }
        var written = stream.subList(first, last);
        for (var i = 0; i < written.size(); i++) {
            var event = written.get(i);
            var answered = accepted.events().get(i);
            if (!event.id().equals(answered.id())
                    || !event.type().equals(answered.type())
                    || event.revision() != first + i + 1) {
                return false;
            }
        }
        return last == 0 || stream.get(last - 1).position() == accepted.position();
    }
}
