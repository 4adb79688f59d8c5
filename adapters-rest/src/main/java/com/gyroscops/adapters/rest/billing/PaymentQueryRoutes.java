package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentPageRoute;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.billing.payment.GetPaymentHistory;
import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.SummarizePayments;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/// The query operations of payments.
record PaymentQueryRoutes(PaymentQueries payments) {

    private static final String FROM = "fromRevision";
    private static final Format<PaymentId> PAYMENT_ID = DomainTypes.text(PaymentId.class);
    private static final Format<Long> REVISION = Format.wholeNumber(1, Long.MAX_VALUE);

    List<Route> routes() {
        var page = new DocumentPageRoute<>(payments.documents().page())
                .by(PaymentDocuments.STATUS, Format.nameOf(PaymentStatus.class))
                .by(PaymentDocuments.CURRENCY, DomainTypes.text(Currency.class));
        var one = new DocumentRoute<>(
                "payment", PAYMENT_ID, payments.documents(), PaymentView::revision, PaymentProblems::notFound);
        return List.of(
                page.at("/api/payments", "findPayments"),
                one.at("/api/payments/{id}", "getPayment"),
                Route.get("/api/payments/{id}/history", "getPaymentHistory", this::history),
                Route.get("/api/payment-summary", "getPaymentSummary", this::summary));
    }

    private Parsed<Action> history(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                DomainTypes.id(call, PAYMENT_ID),
                                query.one(FROM, REVISION),
                                Paging.of(call, query, Paging.MAX_LIMIT),
                                QueryRequest.of(call.request(), query),
                                (id, from, paging, request) -> history(id, from.orElse(1L), paging, request))
                        .and(query.only(FROM, Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Action history(PaymentId id, long from, Paging paging, QueryRequest request) {
        var first = Math.max(from, paging.beyond().map(last -> last + 1).orElse(from));
        // One more than a page shows whether there is a next page.
        var query = new GetPaymentHistory(id, first, paging.limit() + 1);
        return () -> request.ask(
                payments.history(), query, found -> orNotFound(id, found.map(events -> shown(events, paging))));
    }

    private static Response shown(List<EventView> events, Paging paging) {
        var page = events.subList(0, Math.min(events.size(), paging.limit()));
        var next = page.size() < events.size() ? Optional.of(page.getLast().revision()) : Optional.<Long>empty();
        return paging.linked(Response.json(200, page), next);
    }

    private Parsed<Action> summary(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> QueryRequest.of(call.request(), query)
                        .map(request -> summary(request))
                        .and(query.only(QueryRequest.AT_LEAST)));
    }

    private Action summary(QueryRequest request) {
        return () -> request.ask(
                payments.summary(),
                new SummarizePayments(),
                totals -> Either.right(Response.json(200, SummaryBody.of(totals))));
    }

    private static Either<Problem, Response> orNotFound(PaymentId id, Optional<Response> found) {
        return found.<Either<Problem, Response>>map(Either::right)
                .orElseGet(() -> Either.left(PaymentProblems.notFound(id)));
    }
}
