package com.gyroscops.bootstrap.demo;

import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What becomes of one payment.
///
/// @param begins when its first step is taken
record PaymentScenario(OrganizationId organization, Instant begins, List<Step> steps) {

    /// One command in it.
    ///
    /// @param after how long after the step before
    record Step(Duration after, UserId by, PaymentCommand command) {}
}
