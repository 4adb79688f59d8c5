package com.gyroscops.architecture;

import java.util.Locale;

/// What a part of a code base is there for.
public enum Role implements LayoutKey {
    DOMAIN,
    APPLICATION,
    /// What use cases are run by, the same for every business: envelopes, ports of the log, execution, pipeline. Rules
    /// on the application hold for it too. In a code base that has it apart, the application is use cases alone.
    FRAMEWORK,
    /// What adapters of one kind are made with, such as a web server and what reads requests. It knows technology.
    KIT,
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
