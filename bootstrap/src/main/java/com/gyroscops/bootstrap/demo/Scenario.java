package com.gyroscops.bootstrap.demo;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Commands that people of an organization send one after the other.
///
/// @param name a name of its own
/// @param begins the time from which the first step counts
record Scenario(String name, OrganizationId organization, Instant begins, List<Step> steps) {

    Scenario {
        steps = List.copyOf(steps);
    }

    /// A command of the scenario.
    ///
    /// @param after the time since the previous step
    /// @param command the command, by the payment of the activation that the scenario requested last, if any
    record Step(Duration after, UserId by, Function<Optional<PaymentId>, PolicyCommand<?>> command) {

        static <C> Step of(Duration after, UserId by, Aggregate<?, C, ?, ?, ?> target, C command) {
            return new Step(after, by, _ -> PolicyCommand.to(target, command));
        }
    }
}
