package com.gyroscops.bootstrap.history;

import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds contradictions in a history.
public final class HistoryChecker {

    private final History history;
    private final Map<PaymentId, List<LoggedEvent>> streams;

    private HistoryChecker(History history) {
        this.history = history;
        streams = history.log().stream().collect(Collectors.groupingBy(LoggedEvent::payment));
    }

    /// A sentence for each response or event that is impossible for an application which executes one command after the
    /// other, each key once, and keeps what it has acknowledged; none for a correct history.
    ///
    /// The log is checked first, because its errors are more specific than a response that fits no order.
    public static List<String> contradictions(History history) {
        var checker = new HistoryChecker(history);
        var found = new ArrayList<>(checker.evidence());
        found.addAll(checker.searched());
        return found;
    }

    /// The contradictions between the log and the responses.
    List<String> evidence() {
        var operations = history.operations();
        var byId = operations.stream().collect(Collectors.toMap(Operation::id, Function.identity()));
        return Stream.of(
                        new AnswerEvidence(streams).contradictions(operations),
                        streams.values().stream()
                                .map(stream -> StreamEvidence.contradictions(byId, stream))
                                .flatMap(Collection::stream),
                        Repetitions.contradictions(operations),
                        OrderEvidence.contradictions(history))
                .flatMap(Function.identity())
                .toList();
    }

    /// The payments whose responses no order of operations explains, regardless of the log.
    List<String> searched() {
        return history.operations().stream()
                .collect(Collectors.groupingBy(operation -> operation.request().payment()))
                .values()
                .stream()
                .map(Repetitions::merged)
                .flatMap(operations -> FirstContradiction.in(operations).stream())
                .toList();
    }

    /// The same for a history without its log.
    static List<String> searched(List<Operation> operations) {
        return new HistoryChecker(new History(operations, List.of())).searched();
    }
}
