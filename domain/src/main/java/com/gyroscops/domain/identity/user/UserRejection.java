package com.gyroscops.domain.identity.user;

import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.UserId;

/// The reasons for refusing a command of a user, with the facts behind them.
public sealed interface UserRejection extends Rejection {

    /// There is no user with this id.
    record UserNotFound(UserId userId) implements UserRejection {}

    /// There is a user with this id already.
    record UserAlreadyExists(UserId userId) implements UserRejection {}

    /// Another user has this address.
    record EmailTaken(Email email) implements UserRejection {}

    /// A user with pending payments cannot be suspended.
    ///
    /// @param pendingPayments the number of payments that are requested or in review
    record UserHasPendingPayments(UserId userId, int pendingPayments) implements UserRejection {}
}
