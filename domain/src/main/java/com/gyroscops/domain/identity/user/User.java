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
import com.gyroscops.domain.identity.user.UserRejection.EmailTaken;
import com.gyroscops.domain.identity.user.UserRejection.UserAlreadyExists;
import com.gyroscops.domain.identity.user.UserRejection.UserHasPendingPayments;
import com.gyroscops.domain.identity.user.UserRejection.UserNotFound;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Predicate;

/// A user as a value: its state, with only what the next decision needs.
public sealed interface User {

    /// The state before the first event, so that "not found" is a decision like any other.
    record Absent() implements User {}

    /// A registered user. Suspension and default are separate facts: neither changes the other.
    record Registered(boolean suspended, boolean inDefault) implements User {}

    /// Decides `command` on this user with `facts`: a rejection, no events when nothing has to change, or events.
    default Either<UserRejection, List<UserEvent>> decide(UserCommand command, UserFacts facts) {
        return switch (command) {
            case RegisterUser c -> register(c, facts);
            case SuspendUser c -> suspend(c, facts);
            case ReinstateUser c -> changed(c, user -> !user.suspended(), new UserReinstated(c.userId()));
            case DeclareUserDefault c ->
                changed(c, Registered::inDefault, new UserDefaultDeclared(c.userId(), c.reason()));
            case ClearUserDefault c -> changed(c, user -> !user.inDefault(), new UserDefaultCleared(c.userId()));
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

    private Either<UserRejection, List<UserEvent>> register(RegisterUser c, UserFacts facts) {
        return switch (this) {
            case Absent _ when facts.emailTaken() -> Either.left(new EmailTaken(c.email()));
            case Absent _ -> Either.right(List.of(new UserRegistered(c.userId(), c.email())));
            case Registered _ -> Either.left(new UserAlreadyExists(c.userId()));
        };
    }

    private Either<UserRejection, List<UserEvent>> suspend(SuspendUser c, UserFacts facts) {
        return switch (this) {
            case Registered user
            when !user.suspended() && facts.pendingPayments() > 0 ->
                Either.left(new UserHasPendingPayments(c.userId(), facts.pendingPayments()));
            case Absent _, Registered _ -> changed(c, Registered::suspended, new UserSuspended(c.userId(), c.reason()));
        };
    }

    private Either<UserRejection, List<UserEvent>> changed(
            UserCommand command, Predicate<Registered> alreadySo, UserEvent event) {
        return switch (this) {
            case Absent _ -> Either.left(new UserNotFound(command.userId()));
            case Registered user when alreadySo.test(user) -> Either.right(List.of());
            case Registered _ -> Either.right(List.of(event));
        };
    }
}
