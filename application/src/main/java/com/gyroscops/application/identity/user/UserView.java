package com.gyroscops.application.identity.user;

import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserEvent;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultCleared;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserRegistered;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.identity.user.UserStatus;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;
import java.util.Optional;

/// A user as queries return it, now or at an earlier point.
///
/// @param inDefault whether the user is in default, which is independent of the status
/// @param suspensionReason the reason for the present suspension, if one was given
/// @param defaultReason the reason for the present default, if one was given
/// @param revision the revision of the last event in this view
/// @param position the position of that event in the log
public record UserView(
        UserId userId,
        Email email,
        UserStatus status,
        boolean inDefault,
        Optional<String> suspensionReason,
        Optional<String> defaultReason,
        long revision,
        long position,
        Instant registeredAt,
        Instant changedAt) {

    /// The view after one more event; empty until an event has registered the user.
    static Optional<UserView> after(Optional<UserView> before, RecordedEvent last, UserEvent event) {
        return change(before, last, event).map(view -> view.asOf(last));
    }

    private static Optional<UserView> change(Optional<UserView> before, RecordedEvent last, UserEvent event) {
        return switch (event) {
            case UserRegistered e -> Optional.of(registered(e, last));
            case UserSuspended e -> before.map(view -> view.becoming(UserStatus.SUSPENDED, e.reason()));
            case UserReinstated _ -> before.map(view -> view.becoming(UserStatus.ACTIVE, Optional.empty()));
            case UserDefaultDeclared e -> before.map(view -> view.inDefault(true, e.reason()));
            case UserDefaultCleared _ -> before.map(view -> view.inDefault(false, Optional.empty()));
        };
    }

    private static UserView registered(UserRegistered event, RecordedEvent first) {
        return new UserView(
                event.userId(),
                event.email(),
                UserStatus.ACTIVE,
                false,
                Optional.empty(),
                Optional.empty(),
                first.revision(),
                first.position(),
                first.timestamp(),
                first.timestamp());
    }

    private UserView becoming(UserStatus next, Optional<String> reason) {
        return with(next, inDefault, reason, defaultReason);
    }

    private UserView inDefault(boolean next, Optional<String> reason) {
        return with(status, next, suspensionReason, reason);
    }

    private UserView with(
            UserStatus nextStatus,
            boolean nextDefault,
            Optional<String> nextSuspensionReason,
            Optional<String> nextDefaultReason) {
        return new UserView(
                userId,
                email,
                nextStatus,
                nextDefault,
                nextSuspensionReason,
                nextDefaultReason,
                revision,
                position,
                registeredAt,
                changedAt);
    }

    private UserView asOf(RecordedEvent last) {
        return new UserView(
                userId,
                email,
                status,
                inDefault,
                suspensionReason,
                defaultReason,
                last.revision(),
                last.position(),
                registeredAt,
                last.timestamp());
    }
}
