package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// The fact of what an organization has open in payments: those pending, in review or authorized.
///
/// @param payments the open payments
/// @param totals their totals by currency
record OpenExposure(OpenPayments payments, Map<Currency, OpenAmount> totals) {

    static final FactType<OpenExposure> EXPOSURE = FactType.named(
                    "OpenExposure", new OpenExposure(OpenPayments.none(), Map.of()))
            .when(
                    PaymentRequested.class,
                    (open, e) -> open.with(e.paymentId(), OpenAmount.of(e.amount(), e.euroPerUnit())))
            .when(
                    PaymentProcessed.class,
                    (open, e) -> open.with(e.paymentId(), OpenAmount.of(e.amount(), e.euroPerUnit())))
            .when(PaymentReviewRejected.class, (open, e) -> open.without(e.paymentId()))
            .when(PaymentCaptured.class, (open, e) -> open.without(e.paymentId()))
            .when(PaymentCancelled.class, (open, e) -> open.without(e.paymentId()))
            .when(PaymentFailed.class, (open, e) -> open.without(e.paymentId()));

    OpenExposure {
        totals = Map.copyOf(totals);
    }

    /// The exposure of one organization.
    static Fact<OpenExposure> about(OrganizationId organization) {
        return EXPOSURE.about(new Tag("organization", organization.value()));
    }

    /// The total in `currency`: amounts in other currencies at the rates fixed when their payments were opened, or at
    /// those of `today` where none was.
    Money in(Currency currency, ExchangeRates today) {
        var own = BigDecimal.ZERO;
        var euro = BigDecimal.ZERO;
        for (var total : totals.values()) {
            if (total.currency().equals(currency)) {
                own = total.amount();
            } else {
                euro = euro.add(total.inEuro(today.of(total.currency())));
            }
        }
        return new Money(own.add(today.ofEuro(euro, currency).amount()), currency);
    }

    /// A payment that is open already keeps its amount and its rate.
    private OpenExposure with(PaymentId payment, OpenAmount amount) {
        return payments.find(payment).isPresent()
                ? this
                : new OpenExposure(payments.with(payment, amount), totals(amount));
    }

    private OpenExposure without(PaymentId payment) {
        return payments.find(payment)
                .map(ended -> new OpenExposure(payments.without(payment), totals(ended.negated())))
                .orElse(this);
    }

    private Map<Currency, OpenAmount> totals(OpenAmount change) {
        var next = new HashMap<>(totals);
        next.merge(change.currency(), change, OpenAmount::plus);
        return next;
    }
}
