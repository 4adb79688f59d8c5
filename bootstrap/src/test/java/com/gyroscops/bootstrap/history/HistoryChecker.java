package com.gyroscops.bootstrap.history;

import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what is wrong with a history.
public final class HistoryChecker {

    private final History history;
    private final Map<PaymentId, List<LoggedEvent>> streams;

    private HistoryChecker(History history) {
        this.history = history;
        streams = history.log().stream().collect(Collectors.groupingBy(LoggedEvent::payment));
    }

    /// A sentence for everything that an application which executes one command after the other, each key once,
    /// and keeps what it has acknowledged could not have answered or written; none where all is well.
    ///
    /// The log is judged first: what is wrong there says more than an answer that fits nowhere.
    public static List<String> contradictions(History history) {
        var checker = new HistoryChecker(history);
        var found = new ArrayList<>(checker.evidence());
        found.addAll(checker.searched());
        return found;
    }

    /// What the log and the answers say against each other.
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

    /// The payments whose answers no order of operations explains, regardless of the log.
    List<String> searched() {
        return history.operations().stream()
                .collect(Collectors.groupingBy(operation -> operation.request().payment()))
                .values()
                .stream()
                .map(Repetitions::merged)
                .flatMap(operations -> FirstContradiction.in(operations).stream())
                .toList();
    }

    /// The same for a history of which the log is not known.
    static List<String> searched(List<Operation> operations) {
        return new HistoryChecker(new History(operations, List.of())).searched();
    }
}
