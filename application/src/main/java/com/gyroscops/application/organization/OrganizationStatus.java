package com.gyroscops.application.organization;

/// The status of an organization in lists. A default is no status, because it is independent of a suspension.
public enum OrganizationStatus {
    ACTIVE,
    SUSPENDED
}
