package com.gyroscops.infrastructure.inmemory.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.organization.OrganizationCommand.ClearDefault;
import com.gyroscops.domain.organization.OrganizationCommand.DeclareDefault;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Payments for a workflow that are requested while a standing changes. `-Draces=1000` runs more rounds.
class StandingRacesTest {

    private static final int ROUNDS = Integer.getInteger("races", 50);
    private static final int PAYMENTS = 4;
    private static final Money AMOUNT = Money.of("1.00", Currency.EUR);

    private final Platform platform = new Platform(Duration.ofNanos(50_000));

    /// A time in which no payment for the workflow may be requested, with the first and the last event of it. Its
    /// functions have no state.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Period {
        CUSTOMER_IN_DEFAULT(
                "UserDefaultDeclared",
                (platform, world) -> platform.user(new DeclareUserDefault(world.payer(), Optional.empty())),
                "UserDefaultCleared",
                (platform, world) -> platform.user(new ClearUserDefault(world.payer()))),
        ORGANIZATION_SUSPENDED(
                "OrganizationSuspended",
                (platform, world) ->
                        platform.organization(new SuspendOrganization(world.organization(), Optional.empty())),
                "OrganizationReinstated",
                (platform, world) -> platform.organization(new ReinstateOrganization(world.organization()))),
        ORGANIZATION_IN_DEFAULT(
                "DefaultDeclared",
                (platform, world) -> platform.organization(new DeclareDefault(world.organization(), Optional.empty())),
                "DefaultCleared",
                (platform, world) -> platform.organization(new ClearDefault(world.organization()))),
        WORKFLOW_COMPLETED(
                "WorkflowCompleted",
                (platform, world) -> platform.workflow(new CompleteWorkflow(world.workflow())),
                "nothing",
                (_, _) -> {}),
        WORKFLOW_SUSPENDED(
                "WorkflowSuspended",
                (platform, world) -> platform.workflow(new SuspendWorkflow(world.workflow(), Optional.empty())),
                "WorkflowResumed",
                (platform, world) -> platform.workflow(new ResumeWorkflow(world.workflow())));

        private final String first;
        private final BiConsumer<Platform, World> begin;
        private final String last;
        private final BiConsumer<Platform, World> end;

        Period(String first, BiConsumer<Platform, World> begin, String last, BiConsumer<Platform, World> end) {
            this.first = first;
            this.begin = begin;
            this.last = last;
            this.end = end;
        }
    }

    /// The entities of one round.
    private record World(OrganizationId organization, UserId payer, WorkflowId workflow) {}

    @ParameterizedTest
    @EnumSource
    void no_payment_is_requested_between_the_first_event_of_a_period_and_its_last(Period period) {
        for (var round = 0; round < ROUNDS; round++) {
            var world = active(round);
            var before = platform.head();

            Rendezvous.of(2, thread -> {
                if (thread == 0) {
                    period.begin.accept(platform, world);
                    period.end.accept(platform, world);
                } else {
                    request(world);
                }
                return thread;
            });

            var events = platform.log(before).stream()
                    .map(event -> event.getClass().getSimpleName())
                    .toList();
            var first = events.indexOf(period.first);
            var last = events.contains(period.last) ? events.indexOf(period.last) : events.size();
            assertThat(first).isNotNegative();
            assertThat(events.subList(first, last)).doesNotContain("PaymentRequested");
        }
    }

    private void request(World world) {
        for (var i = 0; i < PAYMENTS; i++) {
            platform.pay(new RequestPayment(
                    new PaymentId(world.workflow().value() + "-" + i),
                    world.organization(),
                    world.payer(),
                    Optional.of(world.workflow()),
                    AMOUNT,
                    world.payer()));
        }
    }

    private World active(int round) {
        var world = new World(
                new OrganizationId("acme-" + round), new UserId("ada-" + round), new WorkflowId("workflow-" + round));
        platform.organization(new RegisterOrganization(world.organization(), "Acme"));
        platform.user(new RegisterUser(world.payer(), new Email("ada@acme.example")));
        platform.workflow(new CreateWorkflow(world.workflow(), world.organization(), world.payer(), "Nightly"));
        platform.workflow(new RequestActivation(world.workflow(), new RegionId("eu-west"), 1, AMOUNT, world.payer()));
        platform.workflow(new ActivateWorkflow(world.workflow()));
        return world;
    }
}
