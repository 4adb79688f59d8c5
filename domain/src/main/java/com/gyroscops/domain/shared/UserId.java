package com.gyroscops.domain.shared;

/// Names a user, the one who does something.
public record UserId(String value) implements Identifier {

    public UserId {
        value = Identifier.checked(value);
    }
}
