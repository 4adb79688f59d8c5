package com.gyroscops.bootstrap.demo;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.session.SessionAggregate.SESSION;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static com.gyroscops.application.workflow.activation.ActivationAggregate.ACTIVATION;

import com.gyroscops.application.identity.session.SessionAggregate;
import com.gyroscops.application.identity.session.SessionExpiry;
import com.gyroscops.application.workflow.CapacityOfCompletedWorkflows;
import com.gyroscops.application.workflow.activation.ActivationProcess;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.policy.RoutedCommands;
import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The contexts that a demo history plays in.
final class DemoPlatform implements ProjectionListener {

    static final Aggregates AGGREGATES =
            new Aggregates(Set.of(USER, SESSION, ORGANIZATION, WORKFLOW, REGION, PAYMENT, ACTIVATION));
    private static final List<DeadlineType> DEADLINES = List.of(ActivationProcess.DEADLINE, SessionExpiry.DEADLINE);

    final AdjustableClock clock = new AdjustableClock(InstantSource.system());
    final InMemoryAdapters.Store store = InMemoryAdapters.store(
            clock,
            100,
            new JacksonEventCodec(AGGREGATES.types(), AGGREGATES.upcasters()),
            AGGREGATES.tags(),
            () -> Long.MAX_VALUE);
    private final CommandHandlers handlers = handlers();

    /// Plays the history.
    void live(Instant end, long seed) {
        var engine = new ProjectionEngine(store.reader(), store.feed(), new Attempts(1, _ -> {}), clock, this);
        var routes = new ArrayList<>(routes(handlers));
        routes.add(new CommandRoute<>(ACTIVATION, handlers.of(ACTIVATION)));
        var sender = new CommandSender(new RoutedCommands(routes), store.reader(), clock);
        var policies = Policies.of(
                List.of(ActivationProcess.POLICY, CapacityOfCompletedWorkflows.POLICY),
                InMemoryAdapters.policyCheckpoints(),
                handlers.facts(),
                sender,
                engine);
        new DemoHistory(
                        ids -> new RoutedCommands(routes(
                                handlers.with(new EnvelopeFactory(AGGREGATES.types(), ids), handlers.pipeline()))),
                        new SimulatedTime(clock, policies, DEADLINES, sender, engine),
                        end,
                        seed)
                .run();
    }

    List<RecordedEvent> log() {
        return store.reader().readAll(0, Integer.MAX_VALUE);
    }

    @Override
    public void deadLettered(String policy, DeadLetter event, Throwable reason) {
        throw new AssertionError(policy + " could not deliver " + event, reason);
    }

    @Override
    public void failed(String policy, Throwable failure) {
        throw new AssertionError(policy + " failed", failure);
    }

    private List<CommandRoute<?, ?>> routes(CommandHandlers through) {
        return DemoCommands.routes(through, new FixedExchangeRates(), clock);
    }

    private CommandHandlers handlers() {
        var pipeline = new CommandPipeline(
                Observation.NONE,
                InMemoryAdapters.idempotency(1, 1_000, Duration.ofHours(1)).store(),
                new RetryPolicy(1, _ -> {}));
        var states = InMemoryAdapters.<Object>states(20_000);
        return new CommandHandlers(
                store.reader(),
                new FactReader(store.boundaries(), AGGREGATES.types(), AGGREGATES.tags(), states),
                store.appender(),
                new EnvelopeFactory(AGGREGATES.types(), InMemoryAdapters.eventIds()),
                states,
                pipeline);
    }
}
