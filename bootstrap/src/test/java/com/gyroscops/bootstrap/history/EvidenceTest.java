package com.gyroscops.bootstrap.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Outcome.Emitted;
import com.gyroscops.bootstrap.history.Outcome.Refused;
import com.gyroscops.bootstrap.history.Outcome.Unexpected;
import com.gyroscops.bootstrap.history.Outcome.Unknown;
import com.gyroscops.bootstrap.history.Outcome.Unsent;
import com.gyroscops.bootstrap.history.Request.Order;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A correct history, and the checker's report after one change of it.
class EvidenceTest {

    private static final PaymentId P = new PaymentId("p");
    private static final PaymentId Q = new PaymentId("q");
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    private static final History TRUE = new History(
            List.of(
                    operation("process", 1, 2, process(P), "", accepted(1, 1, "PaymentProcessed"), false),
                    operation("capture", 3, 4, capture(), "k", accepted(2, 2, "PaymentCaptured"), false),
                    operation("again", 5, 6, capture(), "k", accepted(2, 2, "PaymentCaptured"), true),
                    operation("cut", 7, Operation.NEVER, refund(), "", new Unknown(), false),
                    operation("half", 8, Operation.NEVER, refund(), "", new Unsent(), false),
                    operation("refund", 9, 10, refund(), "", accepted(4, 4, "PaymentRefunded"), false),
                    operation("cancel", 11, 12, cancel(), "", new Refused("payment-not-cancellable"), false),
                    operation("other", 13, 14, process(Q), "", accepted(1, 5, "PaymentProcessed"), false)),
            List.of(
                    event(1, P, 1, "PaymentProcessed", "process"),
                    event(2, P, 2, "PaymentCaptured", "capture"),
                    event(3, P, 3, "PaymentRefunded", "cut"),
                    event(4, P, 4, "PaymentRefunded", "refund"),
                    event(5, Q, 1, "PaymentProcessed", "other")));

    /// @param found the beginning of the sentence that the checker has to report
    record Lie(String name, UnaryOperator<History> told, String found) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Lie> lies() {
        return Stream.of(
                new Lie(
                        "a wrong revision",
                        answer(5, accepted(5, 4, "PaymentRefunded"), false),
                        "An acknowledged event is not where"),
                new Lie(
                        "a wrong position",
                        answer(5, accepted(4, 5, "PaymentRefunded"), false),
                        "An acknowledged event is not where"),
                new Lie(
                        "a lost event",
                        history -> with(history, log -> log.remove(4)),
                        "An acknowledged event is not where"),
                new Lie("a bug", answer(6, new Unexpected(500, "{}"), false), "An answer that no request should get"),
                new Lie("an event of half a request", event(2, "half"), "No executed request explains"),
                new Lie("an event of a refusal", event(2, "cancel"), "No executed request explains"),
                new Lie("an event of another payment", event(2, "other"), "No executed request explains"),
                new Lie("an event without a request", event(2, "unheard"), "No executed request explains"),
                new Lie("an event of a replayed answer", event(2, "again"), "At PaymentModel"),
                new Lie(
                        "an event of another kind",
                        history -> with(history, log -> log.set(2, event(3, P, 3, "PaymentFailed", "cut"))),
                        "At PaymentModel"),
                new Lie(
                        "a second execution",
                        history -> with(history, log -> log.add(event(6, P, 5, "PaymentRefunded", "refund"))),
                        "At PaymentModel"),
                new Lie(
                        "a second execution of what was never answered",
                        history -> with(history, log -> log.add(event(6, P, 5, "PaymentRefunded", "cut"))),
                        "Executed a second time"),
                new Lie(
                        "two first answers of a key",
                        answer(2, accepted(2, 2, "PaymentCaptured"), false),
                        "Two answers under one key say that they are the first"),
                new Lie("two answers of a key", answer(2, accepted(2, 2), true), "Answers under one key differ"),
                new Lie(
                        "a position left out",
                        history -> with(history, log -> log.set(4, event(6, Q, 1, "PaymentProcessed", "other"))),
                        "Position 5 is missing"),
                new Lie(
                        "an id used twice",
                        history -> with(history, log -> log.set(4, log.get(3))),
                        "An event id is used twice"),
                new Lie(
                        "a time before the last",
                        history -> with(history, log -> log.set(4, early(log.get(4)))),
                        "Time goes back"),
                new Lie(
                        "a position before one that was acknowledged earlier",
                        answer(5, accepted(4, 6, "PaymentRefunded"), false),
                        "Position 6 was acknowledged before"));
    }

    @Test
    void a_true_history_has_no_contradiction() {
        assertThat(HistoryChecker.contradictions(TRUE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lies")
    void a_lie_is_found(Lie lie) {
        assertThat(HistoryChecker.contradictions(lie.told().apply(TRUE)))
                .anyMatch(sentence -> sentence.startsWith(lie.found()));
    }

    private static UnaryOperator<History> answer(int index, Outcome outcome, boolean replayed) {
        return history -> {
            var operations = new ArrayList<>(history.operations());
            var old = operations.get(index);
            operations.set(index, new Operation(old.id(), old.request(), old.begin(), old.end(), outcome, replayed));
            return new History(operations, history.log());
        };
    }

    private static UnaryOperator<History> event(int index, String operation) {
        return history -> with(history, log -> {
            var old = log.get(index);
            log.set(index, event(old.position(), old.payment(), old.revision(), old.type(), operation));
        });
    }

    private static History with(History history, Consumer<List<LoggedEvent>> change) {
        var log = new ArrayList<>(history.log());
        change.accept(log);
        return new History(history.operations(), log);
    }

    private static LoggedEvent event(long position, PaymentId payment, long revision, String type, String operation) {
        var id = "e" + position;
        return new LoggedEvent(id, position, payment, revision, type, operation, NOON.plusMillis(position));
    }

    private static LoggedEvent early(LoggedEvent event) {
        return new LoggedEvent(
                event.id(), event.position(), event.payment(), event.revision(), event.type(), event.operation(), NOON);
    }

    private static Operation operation(
            String id, long begin, long end, PaymentCommand command, String key, Outcome outcome, boolean replayed) {
        var name = Optional.of(key).filter(text -> !text.isEmpty());
        return new Operation(id, new Order(command, "u", OptionalLong.empty(), name), begin, end, outcome, replayed);
    }

    private static Accepted accepted(long revision, long position, String... types) {
        return new Accepted(
                revision,
                position,
                Stream.of(types).map(type -> new Emitted("e" + position, type)).toList());
    }

    private static PaymentCommand process(PaymentId payment) {
        return new ProcessPayment(
                payment, new OrganizationId("o"), new UserId("u"), Money.of("10.00", Currency.EUR), new UserId("u"));
    }

    private static PaymentCommand capture() {
        return new CapturePayment(P, Optional.empty());
    }

    private static PaymentCommand refund() {
        return new RefundPayment(P, Money.of("1.00", Currency.EUR));
    }

    private static PaymentCommand cancel() {
        return new CancelPayment(P, Optional.empty());
    }
}
