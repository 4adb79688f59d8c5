package com.gyroscops.architecture;

import java.util.Locale;

/// The role of a part of a code base.
public enum Role implements LayoutKey {
    DOMAIN,
    APPLICATION,
    /// Code for use cases in general: envelopes, ports of the log, execution, pipeline. The rules for the application
    /// apply to it too. With a separate framework, the application contains only use cases.
    FRAMEWORK,
    /// Libraries for adapters of one kind, such as a web server and parsers of requests. They depend on technology.
    KIT,
    /// Driven adapters: they implement the ports of the application.
    OUTBOUND,
    /// Driving adapters: they call the application.
    INBOUND,
    BOOTSTRAP,
    /// Abstract tests of the ports, which the adapters' tests extend.
    CONTRACTS,
    /// Code outside the hexagon that the application does not run: tools, benchmarks, architecture rules.
    TOOLING;

    @Override
    public String key() {
        return "package." + name().toLowerCase(Locale.ROOT);
    }
}
