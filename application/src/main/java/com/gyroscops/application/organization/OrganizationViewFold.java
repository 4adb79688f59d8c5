package com.gyroscops.application.organization;

import static com.gyroscops.application.organization.OrganizationStatus.ACTIVE;
import static com.gyroscops.application.organization.OrganizationStatus.SUSPENDED;

import com.gyroscops.domain.organization.OrganizationEvent;
import com.gyroscops.domain.organization.OrganizationEvent.DefaultCleared;
import com.gyroscops.domain.organization.OrganizationEvent.DefaultDeclared;
import com.gyroscops.domain.organization.OrganizationEvent.MemberJoined;
import com.gyroscops.domain.organization.OrganizationEvent.MemberLeft;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationRegistered;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationReinstated;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationSuspended;
import com.gyroscops.domain.organization.OrganizationEvent.PaymentLimitSet;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Folds events into the view of an organization, for the read model and for replays.
final class OrganizationViewFold {

    private OrganizationViewFold() {}

    /// The view after one more event; empty until an event has registered the organization.
    static Optional<OrganizationView> after(
            Optional<OrganizationView> before, RecordedEvent recorded, OrganizationEvent event) {
        var next = event instanceof OrganizationRegistered e
                ? Optional.of(OrganizationView.registered(e.organizationId(), e.name(), recorded))
                : before.map(view -> changed(view, event));
        return next.map(view -> view.asOf(recorded));
    }

    private static OrganizationView changed(OrganizationView view, OrganizationEvent event) {
        return switch (event) {
            case OrganizationRegistered _ -> view;
            case MemberJoined e -> view.withMembers(plus(view.members(), e.userId()));
            case MemberLeft e -> view.withMembers(minus(view.members(), e.userId()));
            case OrganizationSuspended e -> view.withStatus(SUSPENDED, e.reason());
            case OrganizationReinstated _ -> view.withStatus(ACTIVE, Optional.empty());
            case DefaultDeclared e -> view.withDefault(true, e.reason());
            case DefaultCleared _ -> view.withDefault(false, Optional.empty());
            case PaymentLimitSet e -> view.withLimit(e.limit());
        };
    }

    private static List<UserId> plus(List<UserId> members, UserId user) {
        return Stream.concat(members.stream(), Stream.of(user)).toList();
    }

    private static List<UserId> minus(List<UserId> members, UserId user) {
        return members.stream().filter(member -> !member.equals(user)).toList();
    }
}
