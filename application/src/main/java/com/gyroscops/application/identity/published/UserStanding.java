package com.gyroscops.application.identity.published;

import com.gyroscops.domain.identity.user.UserEvent.UserDefaultCleared;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;

/// The fact of whether a user is suspended or in default.
public record UserStanding(boolean suspended, boolean inDefault) {

    public static final FactType<UserStanding> STANDING = FactType.named("UserStanding", new UserStanding(false, false))
            .when(UserSuspended.class, (before, _) -> new UserStanding(true, before.inDefault))
            .when(UserReinstated.class, (before, _) -> new UserStanding(false, before.inDefault))
            .when(UserDefaultDeclared.class, (before, _) -> new UserStanding(before.suspended, true))
            .when(UserDefaultCleared.class, (before, _) -> new UserStanding(before.suspended, false));

    /// The standing of one user.
    public static Fact<UserStanding> about(UserId user) {
        return STANDING.about(new Tag("user", user.value()));
    }
}
