package com.gyroscops.domain.shared;

/// Names an organization, the one on whose behalf something is done.
public record OrganizationId(String value) implements Identifier {

    public OrganizationId {
        value = Identifier.checked(value);
    }
}
