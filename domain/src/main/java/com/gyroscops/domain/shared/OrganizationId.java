package com.gyroscops.domain.shared;

/// The id of an organization, on whose behalf a command is executed.
public record OrganizationId(String value) implements Identifier {

    public OrganizationId {
        value = Identifier.checked(value);
    }
}
