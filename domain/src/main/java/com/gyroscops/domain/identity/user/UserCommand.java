package com.gyroscops.domain.identity.user;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.UserId;
import java.util.Optional;

/// The commands of a user.
public sealed interface UserCommand extends Command {

    UserId userId();

    /// Register a new user, who is active and not in default.
    record RegisterUser(UserId userId, Email email) implements UserCommand {}

    /// Suspend a user.
    record SuspendUser(UserId userId, Optional<String> reason) implements UserCommand {}

    /// End the suspension of a user.
    record ReinstateUser(UserId userId) implements UserCommand {}

    /// Declare that a user does not pay.
    record DeclareUserDefault(UserId userId, Optional<String> reason) implements UserCommand {}

    /// Declare that a user pays again.
    record ClearUserDefault(UserId userId) implements UserCommand {}
}
