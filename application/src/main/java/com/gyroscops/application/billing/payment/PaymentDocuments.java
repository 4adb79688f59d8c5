package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.Grouping;
import com.gyroscops.eventsourcing.documents.IndexKey;
import java.util.List;

/// The read model of payments: how its documents are listed, counted and summed.
public final class PaymentDocuments {

    /// The key for pages by status.
    public static final IndexKey<PaymentView, PaymentStatus> STATUS = new IndexKey<>("status", PaymentView::status);

    /// The key for pages by currency.
    public static final IndexKey<PaymentView, Currency> CURRENCY = new IndexKey<>("currency", PaymentView::currency);

    private static final Grouping<PaymentView, Label> TOTALS = Grouping.<PaymentView, Label>by("totals", Label::of)
            .summing(view -> view.amount().amount());

    /// The document type of payments.
    public static final DocumentType<PaymentId, PaymentView> TYPE = DocumentType.of(
                    "payments", PaymentId.class, PaymentView.class)
            .indexedBy(STATUS)
            .indexedBy(CURRENCY)
            .groupedBy(TOTALS);

    /// The projection that updates the documents.
    public static final DocumentProjection<PaymentId, PaymentView> PROJECTION = DocumentProjection.ofEachStream(
            TYPE, PAYMENT, PaymentId::value, PaymentEvent::paymentId, PaymentViewFold::after);

    private record Label(PaymentStatus status, Currency currency) {

        static Label of(PaymentView view) {
            return new Label(view.status(), view.currency());
        }
    }

    private PaymentDocuments() {}

    /// The totals for each status and currency that has payments, in [PaymentTotal#ORDER].
    static List<PaymentTotal> totals(DocumentStore<PaymentId, PaymentView> payments) {
        return payments.groups(TOTALS).stream()
                .map(group -> new PaymentTotal(
                        group.key().status(),
                        group.count(),
                        new Money(group.sums().getFirst(), group.key().currency())))
                .sorted(PaymentTotal.ORDER)
                .toList();
    }
}
