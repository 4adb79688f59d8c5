package com.gyroscops.benchmarks.queries;

import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRefunded;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Creates events of payments in an order that the domain's rules would not allow, which does not matter to queries.
record Facts(SplittableRandom random, Reasons reasons) {

    /// The share of events with a reason.
    static final double WITH_REASON = 0.5;

    private static final List<Currency> CURRENCIES = List.of(Currency.EUR, Currency.USD, Currency.GBP, Currency.CHF);

    PaymentEvent next(String payment, int number) {
        var id = new PaymentId(payment);
        var percent = random.nextInt(100);
        if (percent < 25) {
            return new PaymentCaptured(id, opening(), money(), reason(number));
        } else if (percent < 35) {
            return new PaymentCancelled(id, opening(), reason(number));
        } else if (percent < 45) {
            return new PaymentFailed(id, opening(), reason(number));
        } else if (percent < 50) {
            return new PaymentReviewApproved(id, ReviewerRole.MANAGER, user(), reason(number));
        } else if (percent < 55) {
            return new PaymentHeldForReview(id, ReviewerRole.MANAGER, money(), BigDecimal.ONE);
        } else if (percent < 60) {
            return new PaymentRefunded(id, money());
        } else if (percent < 80) {
            return new PaymentProcessed(id, opening(), money());
        }
        return new PaymentRequested(id, opening(), money(), user());
    }

    private Opening opening() {
        var workflow = Optional.of(new WorkflowId("workflow-" + random.nextInt(50)));
        var organization = new OrganizationId("organization-" + random.nextInt(200));
        return new Opening(organization, user(), workflow, Optional.of(BigDecimal.ONE));
    }

    private Optional<String> reason(int number) {
        return Optional.of(reasons.next(number));
    }

    private Money money() {
        return new Money(BigDecimal.valueOf(random.nextLong(1, 1_000_000), 2), CURRENCIES.get(random.nextInt(4)));
    }

    private UserId user() {
        return new UserId("user-" + random.nextInt(20_000));
    }
}
