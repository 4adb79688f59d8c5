package com.gyroscops.domain.identity.session;

import com.gyroscops.domain.shared.Identifier;

/// The id of a session.
public record SessionId(String value) implements Identifier {

    public SessionId {
        value = Identifier.checked(value);
    }
}
