package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRefunded;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.Standing.PaidWorkflow;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Commands and events of one payment, `payment-123`, requested and paid by Rita of Acme, and reviewed by Max, without
/// reasons and without a workflow.
final class PaymentExamples {

    static final PaymentId PAYMENT = new PaymentId("payment-123");
    static final OrganizationId ACME = new OrganizationId("acme");
    static final UserId RITA = new UserId("rita");
    static final UserId MAX = new UserId("max");
    static final WorkflowId WORKFLOW = new WorkflowId("workflow-1");

    /// A dollar is 0.90 euro, a yen 0.006.
    static final ReviewPolicy POLICY = policy("0.90");

    /// Good standing and no limit, at the rates of [#POLICY].
    static final PaymentFacts FACTS = PaymentFacts.of(POLICY);

    /// The opening of a payment in euro.
    static final Opening OPENING = opening(money("1.00 EUR"));

    private PaymentExamples() {}

    static ReviewPolicy policy(String euroPerDollar) {
        return new ReviewPolicy(new ExchangeRates(Map.of(
                Currency.USD, new BigDecimal(euroPerDollar),
                Currency.GBP, new BigDecimal("1.17"),
                Currency.CHF, new BigDecimal("1.05"),
                Currency.JPY, new BigDecimal("0.006"))));
    }

    /// Money from its printed form: `100.00 EUR`.
    static Money money(String text) {
        var parts = text.split(" ", 2);
        return Money.of(parts[0], new Currency(parts[1]));
    }

    static RequestPayment request(String amount) {
        return new RequestPayment(PAYMENT, ACME, RITA, Optional.empty(), money(amount), RITA);
    }

    /// A request for [#WORKFLOW].
    static RequestPayment requestForWorkflow(String amount) {
        return new RequestPayment(PAYMENT, ACME, RITA, Optional.of(WORKFLOW), money(amount), RITA);
    }

    /// The facts of Acme, which has `open` open below a limit.
    static PaymentFacts limited(String limit, String open) {
        return new PaymentFacts(POLICY, Standing.GOOD, Optional.of(new AccountLimit(money(limit), money(open))));
    }

    /// The facts of an organization without a limit.
    static PaymentFacts standing(
            boolean organizationSuspended,
            boolean organizationInDefault,
            boolean payerInDefault,
            PaidWorkflow workflow) {
        var standing = new Standing(organizationSuspended, organizationInDefault, payerInDefault, workflow);
        return new PaymentFacts(POLICY, standing, Optional.empty());
    }

    static ProcessPayment process(String amount) {
        return new ProcessPayment(PAYMENT, ACME, RITA, money(amount), RITA);
    }

    static ApproveReview approve(ReviewerRole role, UserId by) {
        return new ApproveReview(PAYMENT, role, by, Optional.empty());
    }

    static RejectReview reject(ReviewerRole role, UserId by) {
        return new RejectReview(PAYMENT, role, by, Optional.empty());
    }

    static CapturePayment capture() {
        return new CapturePayment(PAYMENT, Optional.empty());
    }

    static CancelPayment cancel() {
        return new CancelPayment(PAYMENT, Optional.empty());
    }

    static FailPayment fail() {
        return new FailPayment(PAYMENT, Optional.empty());
    }

    static RefundPayment refund(String amount) {
        return new RefundPayment(PAYMENT, money(amount));
    }

    /// The opening of a payment of `amount`, at the rates of [#POLICY].
    static Opening opening(Money amount) {
        return new Opening(ACME, RITA, Optional.empty(), POLICY.rateOf(amount));
    }

    static PaymentRequested requested(String amount) {
        return new PaymentRequested(PAYMENT, opening(money(amount)), money(amount), RITA);
    }

    /// Held for review because of an amount in euro.
    static PaymentHeldForReview heldFor(ReviewerRole role, String amount) {
        return heldFor(role, amount, "1");
    }

    static PaymentHeldForReview heldFor(ReviewerRole role, String inEuro, String euroPerUnit) {
        return new PaymentHeldForReview(PAYMENT, role, money(inEuro), new BigDecimal(euroPerUnit));
    }

    static PaymentReviewApproved approved(ReviewerRole role, UserId by) {
        return new PaymentReviewApproved(PAYMENT, role, by, Optional.empty());
    }

    static PaymentReviewRejected rejected(ReviewerRole role, UserId by) {
        return new PaymentReviewRejected(PAYMENT, OPENING, role, by, Optional.empty());
    }

    static PaymentProcessed processed(String amount) {
        return new PaymentProcessed(PAYMENT, opening(money(amount)), money(amount));
    }

    static PaymentCaptured captured(String amount) {
        return new PaymentCaptured(PAYMENT, OPENING, money(amount), Optional.empty());
    }

    static PaymentCancelled cancelled() {
        return new PaymentCancelled(PAYMENT, OPENING, Optional.empty());
    }

    static PaymentFailed failed() {
        return new PaymentFailed(PAYMENT, OPENING, Optional.empty());
    }

    static PaymentRefunded refunded(String amount) {
        return new PaymentRefunded(PAYMENT, money(amount));
    }
}
