package com.gyroscops.application.identity.user;

import com.gyroscops.application.billing.published.PendingPayments;
import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.User;
import com.gyroscops.domain.identity.user.UserCommand;
import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.identity.user.UserEvent;
import com.gyroscops.domain.identity.user.UserEvent.UserRegistered;
import com.gyroscops.domain.identity.user.UserFacts;
import com.gyroscops.domain.identity.user.UserRejection;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.event.Tag;

/// Registers the user with the framework: its name, its functions, its events, and the facts of its decisions.
public final class UserAggregate {

    /// Its events are tagged with the address, too, by which it is found whether the address is taken.
    public static final Aggregate<User, UserCommand, UserFacts, UserEvent, UserRejection> USER = Aggregate.named("User")
            .identifiedBy(UserCommand::userId, UserId::value)
            .deciding(new User.Absent(), User::decide, User::evolve)
            .events(UserEvent.class)
            .commands(UserCommand.class, _ -> UserFacts.NONE)
            .tagging("email", "email");

    private static final FactType<Boolean> EMAIL_TAKEN =
            FactType.named("EmailTaken", false).when(UserRegistered.class, (_, _) -> true);

    private UserAggregate() {}

    /// The facts that the decision on `command` needs.
    public static Facts<UserFacts> facts(UserCommand command) {
        return switch (command) {
            case RegisterUser c -> Facts.of(emailTaken(c.email())).map(UserFacts.NONE::withEmailTaken);
            case SuspendUser c ->
                Facts.of(PendingPayments.about(c.userId()))
                        .map(pending -> UserFacts.NONE.withPendingPayments(pending.count()));
            case ReinstateUser _, DeclareUserDefault _, ClearUserDefault _ -> Facts.given(UserFacts.NONE);
        };
    }

    private static Fact<Boolean> emailTaken(Email email) {
        return EMAIL_TAKEN.about(new Tag("email", email.value()));
    }
}
