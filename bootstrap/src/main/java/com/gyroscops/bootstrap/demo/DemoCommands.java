package com.gyroscops.bootstrap.demo;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.session.SessionAggregate.SESSION;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.application.identity.session.SessionAggregate;
import com.gyroscops.application.identity.user.UserAggregate;
import com.gyroscops.application.workflow.WorkflowAggregate;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import java.time.InstantSource;
import java.util.List;

/// The commands that people send in the demo history.
public final class DemoCommands {

    private DemoCommands() {}

    /// Routes to all aggregates that take commands of people.
    public static List<CommandRoute<?, ?>> routes(
            CommandHandlers handlers, ExchangeRateSource rates, InstantSource clock) {
        return List.of(
                new CommandRoute<>(USER, handlers.of(USER, UserAggregate::facts)),
                new CommandRoute<>(SESSION, handlers.of(SESSION, SessionAggregate.facts(clock))),
                new CommandRoute<>(ORGANIZATION, handlers.of(ORGANIZATION)),
                new CommandRoute<>(REGION, handlers.of(REGION)),
                new CommandRoute<>(WORKFLOW, handlers.of(WORKFLOW, WorkflowAggregate::facts)),
                new CommandRoute<>(PAYMENT, PaymentCommands.of(handlers, rates).single()));
    }
}
