package com.gyroscops.domain.identity.user;

/// The status of a user in lists. Whether the user is in default is a separate fact.
public enum UserStatus {
    ACTIVE,
    SUSPENDED
}
