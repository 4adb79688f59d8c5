package com.gyroscops.architecture;

import java.util.Locale;

/// What a part of a code base is there for.
public enum Role implements LayoutKey {
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
    BESIDE;

    @Override
    public String key() {
        return "package." + name().toLowerCase(Locale.ROOT);
    }
}
