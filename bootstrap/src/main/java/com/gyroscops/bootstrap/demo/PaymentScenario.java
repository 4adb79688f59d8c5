package com.gyroscops.bootstrap.demo;

import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The commands to one payment.
///
/// @param begins the time of the first step
record PaymentScenario(OrganizationId organization, Instant begins, List<Step> steps) {

    /// A command of the scenario.
    ///
    /// @param after the time since the previous step
    record Step(Duration after, UserId by, PaymentCommand command) {}
}
