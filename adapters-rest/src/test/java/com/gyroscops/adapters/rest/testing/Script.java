package com.gyroscops.adapters.rest.testing;

import com.gyroscops.adapters.rest.RestAdapter.UseCases;
import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.analytics.EventCorrelation;
import com.gyroscops.application.analytics.EventHeatmap;
import com.gyroscops.application.analytics.EventStatistics;
import com.gyroscops.application.analytics.EventTrends;
import com.gyroscops.application.analytics.GetCorrelation;
import com.gyroscops.application.analytics.GetHeatmap;
import com.gyroscops.application.analytics.GetStatistics;
import com.gyroscops.application.analytics.GetTrends;
import com.gyroscops.application.analytics.Interval;
import com.gyroscops.application.analytics.TooManyBuckets;
import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.GetPayment;
import com.gyroscops.application.billing.payment.GetPaymentHistory;
import com.gyroscops.application.billing.payment.PaymentPage;
import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.ProcessPayments;
import com.gyroscops.application.billing.payment.ReplayPayment;
import com.gyroscops.application.billing.payment.SummarizePayments;
import com.gyroscops.application.command.BatchReceipt;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.counters.EventCounter;
import com.gyroscops.application.counters.FindCounters;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.events.EventViewPage;
import com.gyroscops.application.events.FindEvents;
import com.gyroscops.application.events.GetEvent;
import com.gyroscops.application.operations.IndexReport;
import com.gyroscops.application.operations.IndexReport.Size;
import com.gyroscops.application.operations.OptimizeIndexes;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.operations.StoreDescription;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.query.Answer;
import com.gyroscops.application.query.NotCaughtUp;
import com.gyroscops.application.query.Query;
import com.gyroscops.application.query.QueryEnvelope;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Use cases that answer as a test tells them to, and remember what they were asked.
public final class Script {

    public final List<CommandEnvelope<?>> commands = Collections.synchronizedList(new ArrayList<>());
    public final List<QueryEnvelope<?>> queries = Collections.synchronizedList(new ArrayList<>());

    public Function<CommandEnvelope<? extends PaymentCommand>, Either<CommandFailure<PaymentRejection>, Receipt>>
            command = _ -> {
                throw new AssertionError("no command was expected");
            };
    public Function<
                    CommandEnvelope<? extends ProcessPayments>,
                    Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>>>
            batch = _ -> {
                throw new AssertionError("no batch was expected");
            };
    public Optional<NotCaughtUp> behind = Optional.empty();
    public Optional<PaymentView> payment = Optional.empty();
    public Optional<PaymentView> past = Optional.empty();
    public PaymentPage payments = new PaymentPage(List.of(), Optional.empty());
    public Optional<List<EventView>> history = Optional.empty();
    public Optional<EventView> event = Optional.empty();
    public EventViewPage events = new EventViewPage(List.of(), Optional.empty());
    public IndexReport indexes = new IndexReport(new Size(12, 256), new Size(10, 80), 2, Duration.ofMillis(3));
    public List<PaymentTotal> totals = List.of();
    public List<EventCounter> counters = List.of();
    public EventStatistics statistics = new EventStatistics(0, Map.of(), Map.of(), Map.of(), Map.of());
    public Either<TooManyBuckets, EventTrends> trends = Either.right(new EventTrends(Interval.DAY, List.of()));
    public EventHeatmap heatmap =
            new EventHeatmap(Map.of(), Map.of(), Collections.nCopies(7, Collections.nCopies(24, 0L)));
    public EventCorrelation correlation =
            new EventCorrelation(List.of(), List.of(), List.of(), List.of(), Map.of(), false);
    public long position = 42;

    public UseCases useCases() {
        return new UseCases(
                new PaymentUseCases(
                        envelope -> {
                            commands.add(envelope);
                            return command.apply(envelope);
                        },
                        envelope -> {
                            commands.add(envelope);
                            return batch.apply(envelope);
                        },
                        this.<GetPayment, Optional<PaymentView>>answering(_ -> payment),
                        this.<FindPayments, PaymentPage>answering(_ -> payments),
                        this.<GetPaymentHistory, Optional<List<EventView>>>answering(_ -> history),
                        this.<ReplayPayment, Optional<PaymentView>>answering(_ -> past),
                        this.<SummarizePayments, List<PaymentTotal>>answering(_ -> totals)),
                new EventUseCases(
                        this.<FindEvents, EventViewPage>answering(_ -> events),
                        this.<GetEvent, Optional<EventView>>answering(_ -> event),
                        (_, _) -> {
                            throw new AssertionError("nobody was expected to follow");
                        }),
                new AnalyticsUseCases(
                        this.<GetStatistics, EventStatistics>answering(_ -> statistics),
                        this.<GetTrends, Either<TooManyBuckets, EventTrends>>answering(_ -> trends),
                        this.<GetHeatmap, EventHeatmap>answering(_ -> heatmap),
                        this.<GetCorrelation, EventCorrelation>answering(_ -> correlation)),
                new ReadinessProbe(
                        new StoreDescription("in-memory", "volatile"),
                        new EmptyLog(() -> position),
                        new Projections(List.of())),
                new CounterUseCases(this.<FindCounters, List<EventCounter>>answering(_ -> counters)),
                new Projections(List.of()),
                new OptimizeIndexes(() -> indexes),
                new Traces(() -> Samples.NOON, System::nanoTime));
    }

    /// The only query that was asked.
    public QueryEnvelope<?> query() {
        return Collections.max(queries, (_, _) -> 0);
    }

    private <Q extends Query<A>, A> QueryGateway<Q, A> answering(Function<Q, A> answer) {
        return envelope -> {
            queries.add(envelope);
            return behind.<Either<NotCaughtUp, Answer<A>>>map(Either::left)
                    .orElseGet(() -> Either.right(new Answer<>(answer.apply(envelope.query()), position)));
        };
    }
}
