package com.gyroscops.application.identity.user;

import com.gyroscops.domain.identity.user.User;
import com.gyroscops.domain.identity.user.UserCommand;
import com.gyroscops.domain.identity.user.UserEvent;
import com.gyroscops.domain.identity.user.UserRejection;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;

/// Registers the user with the framework: its name, its functions, and its events.
public final class UserAggregate {

    public static final Aggregate<User, UserCommand, NoFacts, UserEvent, UserRejection> USER = Aggregate.named("User")
            .identifiedBy(UserCommand::userId, UserId::value)
            .deciding(new User.Absent(), User::decide, User::evolve)
            .events(UserEvent.class);

    private UserAggregate() {}
}
