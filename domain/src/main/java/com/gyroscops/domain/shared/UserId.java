package com.gyroscops.domain.shared;

/// The id of the user who sends a command.
public record UserId(String value) implements Identifier {

    public UserId {
        value = Identifier.checked(value);
    }
}
