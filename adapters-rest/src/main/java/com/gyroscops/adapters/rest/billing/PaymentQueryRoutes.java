package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.events.EventBody;
import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.adapters.rest.query.Asking;
import com.gyroscops.adapters.rest.query.Etags;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.GetPayment;
import com.gyroscops.application.billing.payment.GetPaymentHistory;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.ReplayPayment;
import com.gyroscops.application.billing.payment.ReplayPayment.Point;
import com.gyroscops.application.billing.payment.SummarizePayments;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The operations that ask about payments.
record PaymentQueryRoutes(PaymentUseCases payments) {

    private static final Format<Long> REVISION = Format.wholeNumber(1, Long.MAX_VALUE);

    List<Route> routes() {
        return List.of(
                Route.get("/api/payments", "findPayments", this::find),
                Route.get("/api/payments/{id}", "getPayment", this::get),
                Route.get("/api/payments/{id}/history", "getPaymentHistory", this::history),
                Route.get("/api/payment-summary", "getPaymentSummary", this::summary));
    }

    private Validation<Seq<FieldError>, Action> get(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                PaymentFormats.paymentId(call),
                                ReplayPoint.of(query),
                                Asking.of(call.request(), query),
                                query.only(
                                        ReplayPoint.AT_REVISION,
                                        ReplayPoint.AT,
                                        ReplayPoint.AT_POSITION,
                                        Asking.AT_LEAST))
                        .ap((id, point, asking, _) ->
                                get(id, point, asking, call.request().headers()))
                        .mapError(Errors::all));
    }

    /// The payment as it is, or as it was at `point`.
    private Action get(PaymentId id, Optional<Point> point, Asking asking, Headers headers) {
        Function<Optional<PaymentView>, Either<Problem, Response>> answer =
                found -> orNotFound(id, found.map(view -> shown(view, headers)));
        return () -> point.map(past -> asking.ask(payments.replay(), new ReplayPayment(id, past), answer))
                .orElseGet(() -> asking.ask(payments.get(), new GetPayment(id), answer));
    }

    private static Response shown(PaymentView view, Headers headers) {
        return Etags.on(Response.json(200, PaymentBody.of(view)), view.revision(), headers);
    }

    private Validation<Seq<FieldError>, Action> history(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                PaymentFormats.paymentId(call),
                                query.one("fromRevision", REVISION),
                                Asking.of(call.request(), query),
                                query.only("fromRevision", Asking.AT_LEAST))
                        .ap((id, from, asking, _) -> history(id, from.orElse(1L), asking))
                        .mapError(Errors::all));
    }

    private Action history(PaymentId id, long from, Asking asking) {
        return () -> asking.ask(
                payments.history(),
                new GetPaymentHistory(id, from),
                found -> orNotFound(
                        id,
                        found.map(events -> Response.json(
                                200, events.stream().map(EventBody::of).toList()))));
    }

    private Validation<Seq<FieldError>, Action> find(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                query.any("status", Format.nameOf(PaymentStatus.class)),
                                query.any("currency", PaymentFormats.CURRENCY_CODE),
                                Paging.of(call.request(), query),
                                Asking.of(call.request(), query),
                                query.only("status", "currency", Paging.LIMIT, Paging.CURSOR, Asking.AT_LEAST))
                        .ap((statuses, currencies, paging, asking, _) -> find(statuses, currencies, paging, asking))
                        .mapError(Errors::all));
    }

    private Action find(Set<PaymentStatus> statuses, Set<Currency> currencies, Paging paging, Asking asking) {
        var query = new FindPayments(statuses, currencies, paging.beyond(), paging.limit());
        return () -> asking.ask(
                payments.find(),
                query,
                found -> Either.right(paging.page(
                        found.payments().stream().map(PaymentBody::of).toList(), found.next())));
    }

    private Validation<Seq<FieldError>, Action> summary(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(Asking.of(call.request(), query), query.only(Asking.AT_LEAST))
                        .ap((asking, _) -> summary(asking))
                        .mapError(Errors::all));
    }

    private Action summary(Asking asking) {
        return () -> asking.ask(
                payments.summary(),
                new SummarizePayments(),
                totals -> Either.right(Response.json(200, SummaryBody.of(totals))));
    }

    private static Either<Problem, Response> orNotFound(PaymentId id, Optional<Response> found) {
        return found.<Either<Problem, Response>>map(Either::right)
                .orElseGet(() -> Either.left(RejectionProblems.notFound(id)));
    }
}
