package com.gyroscops.bootstrap.demo;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.bootstrap.demo.Scenario.Step;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Generates random scenarios of payments. The rules accept every step.
final class PaymentScenarios {

    private final RandomGenerator random;
    private final Amounts amounts;
    private int payments;

    PaymentScenarios(RandomGenerator random) {
        this.random = random;
        this.amounts = new Amounts(random);
    }

    Scenario next(Instant begins) {
        var organization = DemoOrganization.any(random);
        var payment = new PaymentId(String.format(Locale.ROOT, "payment-%04d", ++payments));
        var steps = new ArrayList<Step>();
        switch (random.nextInt(10)) {
            case 0 -> reviewed(payment, organization, steps);
            case 1, 2, 3 -> requested(payment, organization, steps);
            default -> atOnce(payment, organization, steps);
        }
        return new Scenario(payment.value(), organization.id(), begins, steps);
    }

    private void atOnce(PaymentId payment, DemoOrganization organization, List<Step> steps) {
        var amount = amounts.small();
        var user = organization.someone(random);
        steps.add(Step.of(Duration.ZERO, user, PAYMENT, process(payment, amount, organization, user)));
        authorized(payment, amount, organization, steps);
    }

    private void requested(PaymentId payment, DemoOrganization organization, List<Step> steps) {
        var amount = amounts.small();
        var user = organization.someone(random);
        steps.add(request(payment, amount, organization, user));
        if (random.nextInt(8) == 0) {
            steps.add(later(24, user, new CancelPayment(payment, Reasons.CANCELLED.any(random))));
        } else {
            processed(payment, amount, organization, steps);
        }
    }

    private void reviewed(PaymentId payment, DemoOrganization organization, List<Step> steps) {
        var forDirector = random.nextInt(5) == 0;
        var amount = forDirector ? amounts.huge() : amounts.big();
        var role = forDirector ? ReviewerRole.DIRECTOR : ReviewerRole.MANAGER;
        var reviewer = forDirector ? organization.director() : organization.manager();
        steps.add(request(payment, amount, organization, organization.someone(random)));
        if (random.nextInt(4) == 0) {
            var reason = Reasons.REJECTED.any(random);
            steps.add(later(48, reviewer, new RejectReview(payment, role, reviewer, reason)));
        } else {
            var reason = Reasons.APPROVED.any(random);
            steps.add(later(48, reviewer, new ApproveReview(payment, role, reviewer, reason)));
            processed(payment, amount, organization, steps);
        }
    }

    private void processed(PaymentId payment, Money amount, DemoOrganization organization, List<Step> steps) {
        var user = organization.someone(random);
        steps.add(later(12, user, process(payment, amount, organization, user)));
        authorized(payment, amount, organization, steps);
    }

    private void authorized(PaymentId payment, Money amount, DemoOrganization organization, List<Step> steps) {
        var user = organization.someone(random);
        switch (random.nextInt(10)) {
            case 0 -> steps.add(later(24, user, new CancelPayment(payment, Reasons.CANCELLED.any(random))));
            case 1 -> steps.add(later(2, user, new FailPayment(payment, Reasons.FAILED.any(random))));
            default -> {
                steps.add(later(36, user, new CapturePayment(payment, Reasons.CAPTURED.any(random))));
                refunded(payment, amount, organization, steps);
            }
        }
    }

    private void refunded(PaymentId payment, Money amount, DemoOrganization organization, List<Step> steps) {
        var parts = random.nextInt(4) == 0 ? amounts.parts(amount) : List.<Money>of();
        parts.forEach(part -> steps.add(later(96, organization.someone(random), new RefundPayment(payment, part))));
    }

    private Step request(PaymentId payment, Money amount, DemoOrganization organization, UserId user) {
        var payer = organization.someone(random);
        var command = new RequestPayment(payment, organization.id(), payer, Optional.empty(), amount, user);
        return Step.of(Duration.ZERO, user, PAYMENT, command);
    }

    private static ProcessPayment process(PaymentId payment, Money amount, DemoOrganization organization, UserId user) {
        return new ProcessPayment(payment, organization.id(), user, amount, user);
    }

    private Step later(int mostHours, UserId by, PaymentCommand command) {
        return Step.of(Duration.ofMillis(random.nextLong(60_000, mostHours * 3_600_000L)), by, PAYMENT, command);
    }
}
