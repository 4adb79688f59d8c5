package com.gyroscops.application.identity.user;

import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// A user as it is now. Empty when there is none.
public record GetUser(UserId userId) implements Query<Optional<UserView>> {}
