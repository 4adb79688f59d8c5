package com.gyroscops.application.resources.region;

/// The status of a region in lists.
public enum RegionStatus {
    AVAILABLE,
    UNAVAILABLE
}
