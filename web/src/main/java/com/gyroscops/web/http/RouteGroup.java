package com.gyroscops.web.http;

import java.util.List;
import java.util.Optional;

/// The routes that belong together, as one part of the application contributes them.
///
/// @param name what the group is called in messages
/// @param contract what OpenAPI says of them; empty where another group's contract does
public record RouteGroup(String name, List<Route> routes, Optional<OpenApiFragment> contract) {

    public RouteGroup {
        routes = List.copyOf(routes);
    }

    public RouteGroup(String name, List<Route> routes) {
        this(name, routes, Optional.empty());
    }

    /// These routes with what OpenAPI says of them.
    public RouteGroup describedBy(OpenApiFragment fragment) {
        return new RouteGroup(name, routes, Optional.of(fragment));
    }
}
