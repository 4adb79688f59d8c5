package com.gyroscops.infrastructure.inmemory.billing;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.identity.user.UserCommand;
import com.gyroscops.domain.organization.OrganizationCommand;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Payments, organizations, users and workflows over one store in memory, with their real handlers.
///
/// Between its decision and its append each command pauses for a moment, so that racing commands all decide before the
/// first of them appends.
final class Platform {

    private static final int ATTEMPTS = 20;

    /// The number of events that each read of facts has returned.
    final List<Integer> reads = Collections.synchronizedList(new ArrayList<>());

    final PaymentCommands payments;
    private final InMemoryAdapters.Store store;
    private final CommandHandler<OrganizationCommand, ?, Receipt> organizations;
    private final CommandHandler<UserCommand, ?, Receipt> users;
    private final CommandHandler<WorkflowCommand, ?, Receipt> workflows;

    /// @param pause between a decision and its append
    Platform(Duration pause) {
        var types = PAYMENT.types().and(ORGANIZATION.types()).and(USER.types()).and(WORKFLOW.types());
        store = InMemoryAdapters.store(
                InstantSource.system(), 1_024, new JacksonEventCodec(types, PAYMENT.upcasters()));
        var states = InMemoryAdapters.<Object>states(1_000);
        var pipeline = new CommandPipeline(
                new Observation(CommandObserver.NONE, new Reads()),
                InMemoryAdapters.idempotency(1, 1_000, Duration.ofHours(1)).store(),
                new RetryPolicy(ATTEMPTS, _ -> {}));
        var handlers = new CommandHandlers(
                store.reader(),
                new FactReader(store.boundaries(), types, Tags::of, states),
                store.appender(),
                new EnvelopeFactory(types, () -> {
                    LockSupport.parkNanos(pause.toNanos());
                    return new EventId(UUID.randomUUID());
                }),
                states,
                pipeline);
        payments = PaymentCommands.of(handlers, new FixedExchangeRates());
        organizations = handlers.of(ORGANIZATION);
        users = handlers.of(USER);
        workflows = handlers.of(WORKFLOW);
    }

    Either<CommandFailure<PaymentRejection>, Receipt> pay(PaymentCommand command) {
        return payments.single().handle(by(command));
    }

    void organization(OrganizationCommand command) {
        assertThat(organizations.handle(by(command)).isRight()).isTrue();
    }

    void user(UserCommand command) {
        assertThat(users.handle(by(command)).isRight()).isTrue();
    }

    void workflow(WorkflowCommand command) {
        assertThat(workflows.handle(by(command)).isRight()).isTrue();
    }

    /// The events after a position, in order.
    List<DomainEvent> log(long after) {
        return store.reader().readAll(after, Integer.MAX_VALUE).stream()
                .map(event -> (DomainEvent) event.data())
                .toList();
    }

    long head() {
        return store.reader().head();
    }

    static <C> CommandEnvelope<C> by(C command) {
        var id = MessageId.of("command-" + UUID.randomUUID());
        return new CommandEnvelope<>(
                command, new CommandMetadata(id, id, id, "acme", "ada", Optional.empty(), Optional.empty()));
    }

    private final class Reads implements StoreObserver {

        @Override
        public void readFacts(BoundaryQuery query, int events) {
            reads.add(events);
        }
    }
}
