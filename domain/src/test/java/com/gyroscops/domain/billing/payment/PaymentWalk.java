package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.ACME;
import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.RITA;
import static com.gyroscops.domain.billing.payment.PaymentExamples.WORKFLOW;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.policy;

import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.Standing.PaidWorkflow;
import com.gyroscops.eventsourcing.testkit.specification.RandomWalk;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A random walk of commands to a few payments, with changing rates, standings and limits.
final class PaymentWalk {

    static final RandomWalk<Step> WALKS = new RandomWalk<>(200, 50, PaymentWalk::step);

    private static final List<PaymentId> PAYMENTS =
            List.of(new PaymentId("payment-1"), new PaymentId("payment-2"), new PaymentId("payment-3"));

    /// The first ones are more likely, so that commands agree on an amount and payments advance further.
    private static final List<String> AMOUNTS = List.of(
            "100.00 EUR",
            "100.00 EUR",
            "100.00 EUR",
            "60.00 EUR",
            "40.00 EUR",
            "10000.00 EUR",
            "10000.00 EUR",
            "100000.00 EUR",
            "11111.11 USD",
            "1666666 JPY",
            "0.00 EUR",
            "-0.01 EUR",
            "1.5 JPY",
            "1 XXX");

    private static final List<ReviewPolicy> POLICIES = List.of(policy("0.90"), policy("0.10"), policy("9.00"));

    private static final List<Boolean> SELDOM = List.of(true, false, false, false, false, false);

    private PaymentWalk() {}

    /// The result of each step of a walk, in order.
    static List<Turn> turns(List<Step> walk) {
        var histories = new HashMap<PaymentId, List<PaymentEvent>>();
        var states = new HashMap<PaymentId, Payment>();
        var turns = new ArrayList<Turn>();
        for (var step : walk) {
            var id = step.command().paymentId();
            var decider = PaymentSpecification.decider(step.facts());
            var before = states.getOrDefault(id, decider.initial());
            var decision = decider.decide(before, step.command());
            var events = decision.getOrElse(List.of());
            var history = histories.computeIfAbsent(id, _ -> new ArrayList<>());
            history.addAll(events);
            states.put(id, decider.evolve(before, events));
            turns.add(new Turn(step, before, decision, decider.evolve(before, events), List.copyOf(history)));
        }
        return turns;
    }

    private static Step step(RandomGenerator random) {
        return new Step(command(random), facts(random));
    }

    private static PaymentFacts facts(RandomGenerator random) {
        var standing = new Standing(
                oneOf(SELDOM, random),
                oneOf(SELDOM, random),
                oneOf(SELDOM, random),
                oneOf(SELDOM, random) ? oneOf(List.of(PaidWorkflow.values()), random) : PaidWorkflow.ACTIVE);
        var limit = Optional.of(new AccountLimit(money("100.00 EUR"), money("50.00 EUR")))
                .filter(_ -> oneOf(SELDOM, random));
        return new PaymentFacts(oneOf(POLICIES, random), standing, limit);
    }

    private static PaymentCommand command(RandomGenerator random) {
        var id = oneOf(PAYMENTS, random);
        var amount = money(oneOf(AMOUNTS, random));
        var role = oneOf(List.of(ReviewerRole.values()), random);
        var user = oneOf(List.of(RITA, MAX), random);
        // Commands that end a payment are rare, because one that is cancelled early tests little.
        return switch (random.nextInt(20)) {
            case 0, 1 -> new RequestPayment(id, ACME, RITA, Optional.empty(), amount, RITA);
            case 2 -> new RequestPayment(id, ACME, RITA, Optional.of(WORKFLOW), amount, RITA);
            case 3, 4, 5, 6 -> new ProcessPayment(id, ACME, RITA, amount, RITA);
            case 7, 8, 9 -> new ApproveReview(id, role, user, Optional.empty());
            case 10 -> new RejectReview(id, role, user, Optional.empty());
            case 11, 12, 13 -> new CapturePayment(id, Optional.empty());
            case 14 -> new CancelPayment(id, Optional.empty());
            case 15 -> new FailPayment(id, Optional.empty());
            default -> new RefundPayment(id, amount);
        };
    }

    private static <T> T oneOf(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    record Step(PaymentCommand command, PaymentFacts facts) {}

    /// @param history all events of the payment, including those of this turn
    record Turn(
            Step step,
            Payment before,
            Either<PaymentRejection, List<PaymentEvent>> decision,
            Payment after,
            List<PaymentEvent> history) {

        List<PaymentEvent> events() {
            return decision.getOrElse(List.of());
        }
    }
}
