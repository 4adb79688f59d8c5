package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.application.billing.payment.ReplayPayment.Point;
import com.gyroscops.application.billing.payment.ReplayPayment.Point.AtInstant;
import com.gyroscops.application.billing.payment.ReplayPayment.Point.AtPosition;
import com.gyroscops.application.billing.payment.ReplayPayment.Point.AtRevision;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Optional;

/// Answers [ReplayPayment] by folding the payment's events again. It writes nothing and has no side effects.
record ReplayPaymentHandler(EventReader reader) implements QueryHandler<ReplayPayment, Optional<PaymentView>> {

    @Override
    public Optional<PaymentView> handle(ReplayPayment query) {
        var view = Optional.<PaymentView>empty();
        for (RecordedEvent event : upTo(query.point(), query)) {
            view = PaymentViewFold.after(view, event, (PaymentEvent) event.data());
        }
        return view.filter(found -> !(query.point() instanceof AtRevision(long asked)) || asked == found.revision());
    }

    private List<RecordedEvent> upTo(Point point, ReplayPayment query) {
        var stream = PAYMENT.stream(query.paymentId().value());
        return switch (point) {
            case AtRevision(var revision) -> reader.readStream(stream, StreamSlice.upTo(revision));
            case AtInstant(var instant) ->
                reader.readStream(stream, StreamSlice.all()).stream()
                        .takeWhile(event -> !event.timestamp().isAfter(instant))
                        .toList();
            case AtPosition(var position) ->
                reader.readStream(stream, StreamSlice.all()).stream()
                        .takeWhile(event -> event.position() <= position)
                        .toList();
        };
    }
}
