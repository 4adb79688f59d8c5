package com.gyroscops.application.organization;

import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An organization as queries return it, now or at an earlier point, separate from the aggregate.
///
/// @param suspensionReason the reason for the suspension, while there is one and if a reason was given
/// @param defaultReason the same for the default
/// @param members in the order in which they joined
/// @param paymentLimit the total of payments that it may have open at a time; empty for no limit
/// @param revision the revision of the last event in this view
/// @param position the position of that event in the log
public record OrganizationView(
        OrganizationId organizationId,
        String name,
        OrganizationStatus status,
        Optional<String> suspensionReason,
        boolean inDefault,
        Optional<String> defaultReason,
        List<UserId> members,
        Optional<Money> paymentLimit,
        long revision,
        long position,
        Instant registeredAt,
        Instant changedAt) {

    public OrganizationView {
        members = List.copyOf(members);
    }

    /// An active organization without members.
    static OrganizationView registered(OrganizationId id, String name, RecordedEvent first) {
        return new OrganizationView(
                id,
                name,
                OrganizationStatus.ACTIVE,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                first.revision(),
                first.position(),
                first.timestamp(),
                first.timestamp());
    }

    OrganizationView withStatus(OrganizationStatus next, Optional<String> reason) {
        return with(next, reason, inDefault, defaultReason, members, paymentLimit);
    }

    OrganizationView withDefault(boolean declared, Optional<String> reason) {
        return with(status, suspensionReason, declared, reason, members, paymentLimit);
    }

    OrganizationView withMembers(List<UserId> others) {
        return with(status, suspensionReason, inDefault, defaultReason, others, paymentLimit);
    }

    OrganizationView withLimit(Money limit) {
        return with(status, suspensionReason, inDefault, defaultReason, members, Optional.of(limit));
    }

    OrganizationView asOf(RecordedEvent last) {
        return new OrganizationView(
                organizationId,
                name,
                status,
                suspensionReason,
                inDefault,
                defaultReason,
                members,
                paymentLimit,
                last.revision(),
                last.position(),
                registeredAt,
                last.timestamp());
    }

    private OrganizationView with(
            OrganizationStatus next,
            Optional<String> whySuspended,
            boolean declared,
            Optional<String> whyDeclared,
            List<UserId> others,
            Optional<Money> limit) {
        return new OrganizationView(
                organizationId,
                name,
                next,
                whySuspended,
                declared,
                whyDeclared,
                others,
                limit,
                revision,
                position,
                registeredAt,
                changedAt);
    }
}
