package com.gyroscops.bootstrap.simulation;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static com.gyroscops.application.workflow.activation.ActivationAggregate.ACTIVATION;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.identity.user.UserAggregate;
import com.gyroscops.application.workflow.CapacityOfCompletedWorkflows;
import com.gyroscops.application.workflow.WorkflowAggregate;
import com.gyroscops.application.workflow.activation.ActivationProcess;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.policy.CommandBus;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import com.gyroscops.eventsourcing.policy.RoutedCommands;
import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.DeadLetters;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.testkit.idempotency.ModelIdempotency;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The application of one simulation, on one thread: the log and the checkpoints outlive crashes, all else is made again
/// by [#restart].
final class Platform implements ProjectionListener {

    private static final Set<Aggregate<?, ?, ?, ?, ?>> ALL = Set.of(USER, ORGANIZATION, WORKFLOW, REGION, PAYMENT, ACTIVATION);
    private static final Aggregates AGGREGATES = new Aggregates(ALL);

    final ModelEventStore store = new ModelEventStore(this::now);
    private final PolicyCheckpoints checkpoints = InMemoryAdapters.policyCheckpoints();
    private final Chance chance;
    private final Fault fault;
    private final People people;
    private Instant now = Instant.parse("2025-03-01T08:00:00Z");
    private long ids;

    private CommandBus bus;
    private Policies policies;
    private Projections schedule;
    private Deadlines deadlines;

    Platform(Chance chance, Fault fault) {
        this.chance = chance;
        this.fault = fault;
        this.people = new People(chance, this);
        restart();
    }

    /// Makes everything again that does not outlive a process.
    void restart() {
        var handlers = handlers();
        bus = new RoutedCommands(List.of(
                new CommandRoute<>(USER, handlers.of(USER, UserAggregate::facts)),
                new CommandRoute<>(ORGANIZATION, handlers.of(ORGANIZATION)),
                new CommandRoute<>(WORKFLOW, handlers.of(WORKFLOW, WorkflowAggregate::facts)),
                new CommandRoute<>(REGION, handlers.of(REGION)),
                new CommandRoute<>(
                        PAYMENT, PaymentCommands.of(handlers, new FixedExchangeRates()).single()),
                new CommandRoute<>(ACTIVATION, handlers.of(ACTIVATION))));
        var sender = new CommandSender(new PolicyBus(bus, people, chance, this, fault), store, this::now);
        policies = Policies.of(
                List.of(ActivationProcess.POLICY, CapacityOfCompletedWorkflows.POLICY),
                new CrashingCheckpoints(checkpoints, chance),
                handlers.facts(),
                sender,
                engine(fault == Fault.CHECKPOINT_MOVED_FIRST ? new EagerReader(store, this::moveCheckpoints) : store));
        var pending = Deadlines.schedule(List.of(ActivationProcess.DEADLINE));
        if (fault == Fault.DEADLINES_LOST) {
            pending.current().moveTo(store.head());
        }
        schedule = Projections.of(List.of(Deadlines.projection(pending)), engine(store), _ -> List.of());
        deadlines = new Deadlines(pending, sender, this::now, (_, _, reason) -> {
            throw new AssertionError("a deadline failed", reason);
        });
    }

    /// Sends the commands that all histories begin with.
    void begin() {
        people.begin();
    }

    /// Does one thing that the scheduler picks.
    void step() {
        switch (chance.below(16)) {
            case 0 -> pass(Duration.ofMinutes(1 + chance.below(10)));
            case 1 -> pass(Duration.ofHours(1 + chance.below(40)));
            case 2 -> passUntilTheNextDeadline();
            case 3 -> schedule.catchUp();
            case 4, 5 -> deadlines.sendDue();
            case 6, 7, 8 -> policies.catchUp();
            default -> people.act();
        }
    }

    /// Lets everything happen that is still to come, while no one does anything else.
    void comeToRest() {
        chance.noMoreCrashes();
        people.leave();
        for (var rounds = 0; rounds < 20; rounds++) {
            while (policies.catchUp()) {
                schedule.catchUp();
            }
            schedule.catchUp();
            pass(Duration.ofDays(1));
            deadlines.sendDue();
        }
    }

    List<ProjectionStatus> policies() {
        return policies.statuses();
    }

    /// A command of a person.
    <C> void send(Aggregate<?, C, ?, ?, ?> target, C command) {
        var id = MessageId.of("command-" + ++ids);
        var metadata = new CommandMetadata(id, id, id, "acme", "ada", Optional.empty(), Optional.empty());
        bus.send(PolicyCommand.to(target, command), metadata);
    }

    /// A new id in each call.
    MessageId freshId() {
        return MessageId.of("again-" + ++ids);
    }

    private Instant now() {
        return now;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    /// The next one in the schedule, which may be behind the log.
    private void passUntilTheNextDeadline() {
        deadlines.soonest(Integer.MAX_VALUE).stream()
                .map(status -> status.deadline().due())
                .filter(now::isBefore)
                .findFirst()
                .ifPresent(due -> now = due);
    }

    private CommandHandlers handlers() {
        var states = new MapStates();
        var pipeline = new CommandPipeline(Observation.NONE, new ModelIdempotency(), new RetryPolicy(3, _ -> {}));
        return new CommandHandlers(
                store,
                new FactReader(store, AGGREGATES.types(), AGGREGATES.tags(), states),
                this::append,
                new EnvelopeFactory(AGGREGATES.types(), () -> new EventId(0, ++ids)),
                states,
                pipeline);
    }

    private AppendOutcome append(AppendRequest request) {
        chance.mayCrash();
        var outcome = store.append(request);
        chance.mayCrash();
        return outcome;
    }

    private ProjectionEngine engine(EventReader reader) {
        return new ProjectionEngine(reader, store, new Attempts(2, _ -> {}), this::now, this);
    }

    private void moveCheckpoints(long position) {
        List.of(ActivationProcess.POLICY, CapacityOfCompletedWorkflows.POLICY)
                .forEach(policy -> checkpoints.moveTo(policy.name(), position));
    }

    @Override
    public void deadLettered(String policy, DeadLetter event, Throwable reason) {
        throw new AssertionError(policy + " could not deliver " + event, reason);
    }

    @Override
    public void failed(String policy, Throwable failure) {
        throw new AssertionError(policy + " failed", failure);
    }

    /// The progress of policies, with a crash before or after it is stored.
    private record CrashingCheckpoints(PolicyCheckpoints stored, Chance chance) implements PolicyCheckpoints {

        @Override
        public long position(String policy) {
            return stored.position(policy);
        }

        @Override
        public void moveTo(String policy, long position) {
            chance.mayCrash();
            stored.moveTo(policy, position);
            chance.mayCrash();
        }

        @Override
        public DeadLetters deadLetters(String policy) {
            return stored.deadLetters(policy);
        }
    }

    /// The states of a process.
    private static final class MapStates implements StateCache<Object> {

        private final Map<StreamId, VersionedState<Object>> states = new HashMap<>();

        @Override
        public Optional<VersionedState<Object>> find(StreamId stream) {
            return Optional.ofNullable(states.get(stream));
        }

        @Override
        public void remember(StreamId stream, VersionedState<Object> state) {
            states.put(stream, state);
        }
    }
}
