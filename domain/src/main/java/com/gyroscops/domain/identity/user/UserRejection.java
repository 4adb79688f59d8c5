package com.gyroscops.domain.identity.user;

import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.UserId;

/// The reasons for refusing a command of a user, with the facts behind them.
public sealed interface UserRejection extends Rejection {

    record UserNotFound(UserId userId) implements UserRejection {}

    record UserAlreadyExists(UserId userId) implements UserRejection {}
}
