package com.gyroscops.domain.identity.user;

import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultCleared;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserRegistered;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.identity.user.UserRejection.UserAlreadyExists;
import com.gyroscops.domain.identity.user.UserRejection.UserNotFound;
import io.vavr.control.Either;
import java.util.List;

/// A user as a value: its state, with only what the next decision needs.
public sealed interface User {

    /// The state before the first event, so that "not found" is a decision like any other.
    record Absent() implements User {}

    /// A registered user. Suspension and default are separate facts: neither changes the other.
    record Registered(boolean suspended, boolean inDefault) implements User {}

    /// Decides `command` on this user: a rejection, no events when nothing has to change, or events.
    default Either<UserRejection, List<UserEvent>> decide(UserCommand command) {
        return switch (this) {
            case Absent _ -> registered(command);
            case Registered user -> changed(user, command);
        };
    }

    /// The user after `event`. An event that cannot follow this state changes nothing; `decide` never emits one.
    default User evolve(UserEvent event) {
        return switch (event) {
            case UserRegistered _ when this instanceof Absent -> new Registered(false, false);
            case UserSuspended _ when this instanceof Registered user -> new Registered(true, user.inDefault());
            case UserReinstated _ when this instanceof Registered user -> new Registered(false, user.inDefault());
            case UserDefaultDeclared _ when this instanceof Registered user -> new Registered(user.suspended(), true);
            case UserDefaultCleared _ when this instanceof Registered user -> new Registered(user.suspended(), false);
            case UserRegistered _, UserSuspended _, UserReinstated _ -> this;
            case UserDefaultDeclared _, UserDefaultCleared _ -> this;
        };
    }

    private static Either<UserRejection, List<UserEvent>> registered(UserCommand command) {
        return switch (command) {
            case RegisterUser c -> Either.right(List.of(new UserRegistered(c.userId(), c.email())));
            case SuspendUser _, ReinstateUser _, DeclareUserDefault _, ClearUserDefault _ ->
                Either.left(new UserNotFound(command.userId()));
        };
    }

    private static Either<UserRejection, List<UserEvent>> changed(Registered user, UserCommand command) {
        return switch (command) {
            case RegisterUser c -> Either.left(new UserAlreadyExists(c.userId()));
            case SuspendUser c -> unless(user.suspended(), new UserSuspended(c.userId(), c.reason()));
            case ReinstateUser c -> unless(!user.suspended(), new UserReinstated(c.userId()));
            case DeclareUserDefault c -> unless(user.inDefault(), new UserDefaultDeclared(c.userId(), c.reason()));
            case ClearUserDefault c -> unless(!user.inDefault(), new UserDefaultCleared(c.userId()));
        };
    }

    private static Either<UserRejection, List<UserEvent>> unless(boolean alreadySo, UserEvent event) {
        return Either.right(alreadySo ? List.of() : List.of(event));
    }
}
