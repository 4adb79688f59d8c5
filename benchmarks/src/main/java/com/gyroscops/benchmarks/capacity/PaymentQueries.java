package com.gyroscops.benchmarks.capacity;

import com.gyroscops.application.billing.payment.GetPaymentHistory;
import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.SummarizePayments;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.GetDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtRevision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The queries of the pages of payments.
final class PaymentQueries {

    private static final int PAGE = 100;
    private static final List<Currency> CURRENCIES = List.of(Currency.EUR, Currency.USD, Currency.GBP);

    private PaymentQueries() {}

    static List<Query> all(Application application, Known known) {
        var payments = application.queries();
        return List.of(
                Explorer.query(
                        "payments, any",
                        payments.documents().page(),
                        () -> find(Set.of(), Set.of(), known, false),
                        page -> !page.documents().isEmpty()),
                Explorer.query(
                        "payments, by status and currency",
                        payments.documents().page(),
                        () -> find(Set.of(known.any(List.of(PaymentStatus.values()))), one(known), known, false),
                        page -> !page.documents().isEmpty()),
                Explorer.query(
                        "payments, further pages",
                        payments.documents().page(),
                        () -> find(Set.of(), one(known), known, true),
                        page -> !page.documents().isEmpty()),
                Explorer.query(
                        "payment summary", payments.summary(), SummarizePayments::new, totals -> !totals.isEmpty()),
                Explorer.query(
                        "payment",
                        payments.documents().get(),
                        () -> new GetDocument<>(known.payment()),
                        Optional::isPresent),
                Explorer.query(
                        "payment, history",
                        payments.history(),
                        () -> new GetPaymentHistory(known.payment(), 1, 500),
                        Optional::isPresent),
                Explorer.query(
                        "payment, at a revision",
                        payments.documents().replay(),
                        () -> new ReplayDocument<>(known.payment(), new AtRevision(1)),
                        Optional::isPresent));
    }

    private static Set<Currency> one(Known known) {
        return Set.of(known.any(CURRENCIES));
    }

    private static DocumentQuery<PaymentView> find(
            Set<PaymentStatus> statuses, Set<Currency> currencies, Known known, boolean further) {
        var beyond = further ? Optional.of(known.event().position()) : Optional.<Long>empty();
        return DocumentQuery.<PaymentView>all(beyond, PAGE)
                .where(PaymentDocuments.STATUS, statuses)
                .where(PaymentDocuments.CURRENCY, currencies);
    }
}
