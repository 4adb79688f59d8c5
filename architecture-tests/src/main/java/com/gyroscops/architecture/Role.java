package com.gyroscops.architecture;

/// What a part of a code base is there for.
public enum Role {
    DOMAIN,
    APPLICATION,
    /// Driven adapters: they implement the ports of the application.
    OUTBOUND,
    /// Driving adapters: they call the application.
    INBOUND,
    BOOTSTRAP,
    /// Abstract tests of the ports, which the adapters' tests extend.
    CONTRACTS,
    /// What stands beside the hexagon: tools, benchmarks, architecture rules.
    BESIDE
}
