package com.gyroscops.application.testing;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.session.SessionAggregate.SESSION;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static com.gyroscops.application.workflow.activation.ActivationAggregate.ACTIVATION;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.identity.session.SessionAggregate;
import com.gyroscops.application.identity.user.UserAggregate;
import com.gyroscops.application.workflow.WorkflowAggregate;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.policy.Policy;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import com.gyroscops.eventsourcing.policy.RoutedCommands;
import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.idempotency.ModelIdempotency;
import com.gyroscops.eventsourcing.testkit.policy.ModelPolicyCheckpoints;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// All contexts with their real handlers over the model store, with policies and deadlines that run on the caller's
/// thread. A policy or deadline that fails fails the test.
public final class Contexts {

    private static final Aggregates AGGREGATES =
            new Aggregates(Set.of(UserAggregate.USER, SESSION, ORGANIZATION, WORKFLOW, REGION, PAYMENT, ACTIVATION));

    public final RecordingStore store = new RecordingStore();
    public final TestClock clock = new TestClock();
    private final FactReader facts = new FactReader(store, AGGREGATES.types(), AGGREGATES.tags(), new NoStates());
    private final RoutedCommands bus;
    private final CommandSender sender;
    private final Policies policies;
    private final Projections schedule;
    private final Deadlines deadlines;

    /// @param policies those that run
    /// @param types the deadlines that are given
    public Contexts(List<Policy> policies, List<DeadlineType> types) {
        var handlers = new CommandHandlers(
                store,
                facts,
                store,
                new EnvelopeFactory(AGGREGATES.types(), () -> new EventId(UUID.randomUUID())),
                new NoStates(),
                new CommandPipeline(Observation.NONE, new ModelIdempotency(), new RetryPolicy(3, _ -> {})));
        this.bus = new RoutedCommands(List.of(
                new CommandRoute<>(SESSION, handlers.of(SESSION, SessionAggregate.facts(clock))),
                new CommandRoute<>(ORGANIZATION, handlers.of(ORGANIZATION)),
                new CommandRoute<>(WORKFLOW, handlers.of(WORKFLOW, WorkflowAggregate::facts)),
                new CommandRoute<>(REGION, handlers.of(REGION)),
                new CommandRoute<>(PAYMENT, PaymentCommands.of(handlers, () -> Say.RATES).single()),
                new CommandRoute<>(ACTIVATION, handlers.of(ACTIVATION))));
        this.sender = new CommandSender(bus, store, clock);
        var engine = new ProjectionEngine(store, store, new Attempts(1, _ -> {}), clock, new FailingTests());
        this.policies = Policies.of(policies, new ModelPolicyCheckpoints(), facts, sender, engine);
        var pending = Deadlines.schedule(types);
        this.schedule = Projections.of(List.of(Deadlines.projection(pending)), engine, _ -> List.of());
        this.deadlines = new Deadlines(pending, sender, clock, (deadline, _, reason) -> {
            throw new AssertionError("the command of " + deadline + " failed", reason);
        });
    }

    /// A command of Alice, which has to be accepted.
    public <C> void alice(Aggregate<?, C, ?, ?, ?> target, C command) {
        bus.send(PolicyCommand.to(target, command), Say.by(command).metadata())
                .getOrElseThrow(failure -> new AssertionError(command + ": " + failure));
    }

    /// Delivers events to the policies until there are no more.
    public void runPolicies() {
        while (policies.catchUp()) {
            Thread.onSpinWait();
        }
    }

    /// Gives the deadlines that are due, and returns their number.
    public int giveDeadlines() {
        schedule.catchUp();
        return deadlines.sendDue();
    }

    /// The data of the events of a class, in order.
    public <E> List<E> events(Class<E> type) {
        return store.log().stream()
                .map(event -> event.data())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// The names of all events after a position, in order.
    public List<String> names(long after) {
        return store.readAll(after, Integer.MAX_VALUE).stream()
                .map(event -> event.type().name())
                .toList();
    }

    private record FailingTests() implements ProjectionListener {

        @Override
        public void deadLettered(String policy, DeadLetter event, Throwable reason) {
            throw new AssertionError(policy + " could not deliver " + event, reason);
        }

        @Override
        public void failed(String policy, Throwable failure) {
            throw new AssertionError(policy + " failed", failure);
        }
    }

    private record NoStates() implements StateCache<Object> {

        @Override
        public Optional<VersionedState<Object>> find(StreamId stream) {
            return Optional.empty();
        }

        @Override
        public void remember(StreamId stream, VersionedState<Object> state) {}
    }
}
