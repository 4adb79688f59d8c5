package com.gyroscops.domain.identity.user;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.UserId;
import java.util.Optional;

/// The events of a user.
public sealed interface UserEvent extends DomainEvent {

    UserId userId();

    /// A user was registered, active and not in default.
    record UserRegistered(UserId userId, Email email) implements UserEvent {}

    /// The user was suspended.
    record UserSuspended(UserId userId, Optional<String> reason) implements UserEvent {}

    /// The suspension of the user ended.
    record UserReinstated(UserId userId) implements UserEvent {}

    /// The user was declared in default: payments are overdue.
    record UserDefaultDeclared(UserId userId, Optional<String> reason) implements UserEvent {}

    /// The user is no longer in default.
    record UserDefaultCleared(UserId userId) implements UserEvent {}
}
