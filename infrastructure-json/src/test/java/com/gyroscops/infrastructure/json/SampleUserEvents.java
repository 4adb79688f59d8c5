package com.gyroscops.infrastructure.json;

import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserEvent;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultCleared;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserRegistered;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Optional;

/// Sample user events, with an address, which cannot be made of any text.
public final class SampleUserEvents {

    private static final UserId USER = new UserId("alice");

    private SampleUserEvents() {}

    /// One event of each kind with all fields.
    public static List<UserEvent> oneOfEach() {
        return List.of(
                new UserRegistered(USER, new Email("alice@acme.example")),
                new UserSuspended(USER, Optional.of("left the company")),
                new UserReinstated(USER),
                new UserDefaultDeclared(USER, Optional.of("three invoices overdue")),
                new UserDefaultCleared(USER));
    }
}
