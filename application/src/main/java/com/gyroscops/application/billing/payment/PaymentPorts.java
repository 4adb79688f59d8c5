package com.gyroscops.application.billing.payment;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.execution.StateCache;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.domain.billing.payment.Payment;

/// Everything outside that the payment's use cases need.
public record PaymentPorts(
        EventReader reader,
        EventAppender appender,
        EventTypes types,
        EventIds ids,
        EventCodec codec,
        StateCache<Payment> states,
        ExchangeRateSource rates,
        ReadModel<PaymentViews> views) {

    /// These ports, with events named by `other` ids.
    public PaymentPorts with(EventIds other) {
        return new PaymentPorts(reader, appender, types, other, codec, states, rates, views);
    }
}
