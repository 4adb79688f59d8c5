package com.gyroscops.application.identity.published;

import com.gyroscops.domain.identity.user.UserEvent.UserDefaultCleared;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;

/// Whether a user is suspended or in default. One who was never registered is neither.
public record UserStanding(boolean suspended, boolean inDefault) {

    private static final FactType<UserStanding> TYPE = FactType.named("UserStanding", new UserStanding(false, false))
            .when(UserSuspended.class, (standing, _) -> standing.suspended(true))
            .when(UserReinstated.class, (standing, _) -> standing.suspended(false))
            .when(UserDefaultDeclared.class, (standing, _) -> standing.inDefault(true))
            .when(UserDefaultCleared.class, (standing, _) -> standing.inDefault(false));

    /// The standing of `user`.
    public static Fact<UserStanding> about(UserId user) {
        return TYPE.about(new Tag("user", user.value()));
    }

    private UserStanding suspended(boolean next) {
        return new UserStanding(next, inDefault);
    }

    private UserStanding inDefault(boolean next) {
        return new UserStanding(suspended, next);
    }
}
