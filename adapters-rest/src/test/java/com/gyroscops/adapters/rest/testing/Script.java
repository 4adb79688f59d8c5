package com.gyroscops.adapters.rest.testing;

import com.gyroscops.adapters.rest.RestRoutes;
import com.gyroscops.adapters.rest.billing.PaymentRoutes;
import com.gyroscops.application.billing.payment.GetPaymentHistory;
import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.ProcessPayments;
import com.gyroscops.application.billing.payment.SummarizePayments;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.analytics.ConversationViewPage;
import com.gyroscops.eventsourcing.analytics.EventCorrelation;
import com.gyroscops.eventsourcing.analytics.EventHeatmap;
import com.gyroscops.eventsourcing.analytics.EventStatistics;
import com.gyroscops.eventsourcing.analytics.EventTrends;
import com.gyroscops.eventsourcing.analytics.FindConversations;
import com.gyroscops.eventsourcing.analytics.GetCorrelation;
import com.gyroscops.eventsourcing.analytics.GetHeatmap;
import com.gyroscops.eventsourcing.analytics.GetStatistics;
import com.gyroscops.eventsourcing.analytics.GetTrends;
import com.gyroscops.eventsourcing.analytics.Interval;
import com.gyroscops.eventsourcing.analytics.TooManyBuckets;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.counters.CounterUseCases;
import com.gyroscops.eventsourcing.counters.EventCounter;
import com.gyroscops.eventsourcing.counters.FindCounters;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.GetDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.eventlog.FindEvents;
import com.gyroscops.eventsourcing.eventlog.GetEvent;
import com.gyroscops.eventsourcing.operations.IndexReport;
import com.gyroscops.eventsourcing.operations.IndexReport.Size;
import com.gyroscops.eventsourcing.operations.OptimizeIndexes;
import com.gyroscops.eventsourcing.operations.ReadinessProbe;
import com.gyroscops.eventsourcing.operations.StoreDescription;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.Answer;
import com.gyroscops.eventsourcing.query.Query;
import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.ReadModelBehind;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import com.gyroscops.eventsourcing.streams.FindStreamEvents;
import com.gyroscops.eventsourcing.streams.FindStreams;
import com.gyroscops.eventsourcing.streams.GetStream;
import com.gyroscops.eventsourcing.streams.StreamPage;
import com.gyroscops.eventsourcing.streams.StreamState;
import com.gyroscops.eventsourcing.streams.StreamUseCases;
import com.gyroscops.explorer.ExplorerRoutes;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings.Streams;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Use cases that return the results set by a test, and record their calls.
public final class Script implements Served {

    // fork:sample
    public final List<CommandEnvelope<?>> commands = Collections.synchronizedList(new ArrayList<>());
    // fork:end
    public final List<QueryEnvelope<?>> queries = Collections.synchronizedList(new ArrayList<>());

    // fork:sample
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
    // fork:end
    public Optional<ReadModelBehind> behind = Optional.empty();
    public Optional<StoreUnavailableException> unavailable = Optional.empty();
    // fork:sample
    public Optional<PaymentView> payment = Optional.empty();
    public Optional<PaymentView> past = Optional.empty();
    public DocumentPage<PaymentView> payments = new DocumentPage<>(List.of(), Optional.empty());
    // fork:end
    public Optional<List<EventView>> history = Optional.empty();
    public Optional<EventView> event = Optional.empty();
    public EventViewPage events = new EventViewPage(List.of(), Optional.empty());
    public IndexReport indexes = new IndexReport(new Size(12, 256), new Size(10, 80), 2, Duration.ofMillis(3));
    // fork:sample
    public List<PaymentTotal> totals = List.of();
    // fork:end
    public List<EventCounter> counters = List.of();
    public EventStatistics statistics = new EventStatistics(0, Map.of(), Map.of(), Map.of(), Map.of());
    public Either<TooManyBuckets, EventTrends> trends = Either.right(new EventTrends(Interval.DAY, List.of()));
    public EventHeatmap heatmap =
            new EventHeatmap(Map.of(), Map.of(), Collections.nCopies(7, Collections.nCopies(24, 0L)));
    public ConversationViewPage conversations = new ConversationViewPage(List.of(), Optional.empty());
    public EventCorrelation correlation = new EventCorrelation(List.of(), List.of(), List.of(), List.of(), Map.of(), 0);
    public long position = 42;
    public FixedMemory memory = new FixedMemory(1_000, 4_000, false);

    @Override
    public String log() {
        return Samples.LOG.value();
    }

    @Override
    public List<RouteGroup> groups(Supplier<String> ids, Streams streams) {
        return Served.documented(List.of(
                // fork:sample
                new PaymentRoutes(paymentCommands(), paymentQueries(), ids).group(),
                // fork:end
                RestRoutes.events(events()),
                RestRoutes.stream(events(), streams),
                RestRoutes.streams(streams()),
                RestRoutes.counters(
                        new CounterUseCases(this.<FindCounters, List<EventCounter>>answering(_ -> counters))),
                RestRoutes.projections(new Projections(List.of())),
                RestRoutes.analytics(analytics()),
                RestRoutes.health(readiness(), METRICS),
                RestRoutes.maintenance(new OptimizeIndexes(() -> indexes)),
                RestRoutes.reset(Optional.empty()),
                ExplorerRoutes.of(() -> Samples.NOON).routes()));
    }

    // fork:sample
    private PaymentCommands paymentCommands() {
        return new PaymentCommands(
                envelope -> {
                    commands.add(envelope);
                    return command.apply(envelope);
                },
                envelope -> {
                    commands.add(envelope);
                    return batch.apply(envelope);
                });
    }

    private PaymentQueries paymentQueries() {
        return new PaymentQueries(
                new DocumentQueries<>(
                        this.<GetDocument<PaymentId, PaymentView>, Optional<PaymentView>>answering(_ -> payment),
                        this.<DocumentQuery<PaymentView>, DocumentPage<PaymentView>>answering(_ -> payments),
                        this.<ReplayDocument<PaymentId, PaymentView>, Optional<PaymentView>>answering(_ -> past)),
                this.<GetPaymentHistory, Optional<List<EventView>>>answering(_ -> history),
                this.<SummarizePayments, List<PaymentTotal>>answering(_ -> totals));
    }

    // fork:end
    private EventUseCases events() {
        return new EventUseCases(
                this.<FindEvents, EventViewPage>answering(_ -> events),
                this.<GetEvent, Optional<EventView>>answering(_ -> event),
                (_, _) -> {
                    throw new AssertionError("no subscription was expected");
                },
                Samples.LOG);
    }

    private StreamUseCases streams() {
        return new StreamUseCases(
                List.of(),
                this.<FindStreams, StreamPage>answering(_ -> new StreamPage(List.of(), Optional.empty())),
                this.<GetStream, Optional<StreamState>>answering(_ -> Optional.empty()),
                this.<FindStreamEvents, Optional<EventViewPage>>answering(_ -> Optional.empty()));
    }

    private AnalyticsUseCases analytics() {
        return new AnalyticsUseCases(
                this.<GetStatistics, EventStatistics>answering(_ -> statistics),
                this.<GetTrends, Either<TooManyBuckets, EventTrends>>answering(_ -> trends),
                this.<GetHeatmap, EventHeatmap>answering(_ -> heatmap),
                this.<GetCorrelation, EventCorrelation>answering(_ -> correlation),
                this.<FindConversations, ConversationViewPage>answering(_ -> conversations));
    }

    private ReadinessProbe readiness() {
        return new ReadinessProbe(
                new StoreDescription("in-memory", "volatile"),
                memory,
                new EmptyLog(() -> position),
                new Projections(List.of()),
                () -> Samples.NOON);
    }

    /// The only recorded query.
    public QueryEnvelope<?> query() {
        return Collections.max(queries, (_, _) -> 0);
    }

    private <Q extends Query<A>, A> QueryGateway<Q, A> answering(Function<Q, A> answer) {
        return envelope -> {
            queries.add(envelope);
            unavailable.ifPresent(failure -> {
                throw failure;
            });
            return behind.<Either<ReadModelBehind, Answer<A>>>map(Either::left)
                    .orElseGet(() -> Either.right(new Answer<>(answer.apply(envelope.query()), position)));
        };
    }
}
