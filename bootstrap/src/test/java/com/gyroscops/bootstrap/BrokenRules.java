package com.gyroscops.bootstrap;

import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserEvent.UserRegistered;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedAvailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCreated;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the events of a log that a rule over several streams forbids after those at lower positions.
final class BrokenRules {

    private final Set<Email> emails = new HashSet<>();
    private final Set<UserId> suspended = new HashSet<>();
    private final Set<RegionId> unavailable = new HashSet<>();
    private final Map<PaymentId, UserId> pending = new HashMap<>();

    private BrokenRules() {}

    static List<RecordedEvent> in(List<RecordedEvent> log) {
        var rules = new BrokenRules();
        return log.stream().filter(event -> rules.forbid(event.data())).toList();
    }

    private boolean forbid(Object event) {
        return switch (event) {
            case UserRegistered e -> !emails.add(e.email());
            case UserSuspended e -> {
                suspended.add(e.userId());
                yield pending.containsValue(e.userId());
            }
            case WorkflowCreated e -> suspended.contains(e.createdBy());
            case WorkflowActivationRequested e -> unavailable.contains(e.regionId());
            default -> {
                note(event);
                yield false;
            }
        };
    }

    private void note(Object event) {
        switch (event) {
            case UserReinstated e -> suspended.remove(e.userId());
            case RegionMarkedUnavailable e -> unavailable.add(e.regionId());
            case RegionMarkedAvailable e -> unavailable.remove(e.regionId());
            case PaymentRequested e -> pending.put(e.paymentId(), e.payerId());
            case PaymentProcessed e -> pending.remove(e.paymentId());
            case PaymentReviewRejected e -> pending.remove(e.paymentId());
            case PaymentCancelled e -> pending.remove(e.paymentId());
            case PaymentFailed e -> pending.remove(e.paymentId());
            default -> {}
        }
    }
}
