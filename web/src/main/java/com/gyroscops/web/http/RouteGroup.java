package com.gyroscops.web.http;

import java.util.List;
import java.util.Optional;

/// A group of routes that one part of the application contributes.
///
/// @param name the name of the group in messages
/// @param contract the OpenAPI fragment of the routes; empty if another group's fragment includes them
public record RouteGroup(String name, List<Route> routes, Optional<OpenApiFragment> contract) {

    public RouteGroup {
        routes = List.copyOf(routes);
    }

    public RouteGroup(String name, List<Route> routes) {
        this(name, routes, Optional.empty());
    }

    /// A copy with this OpenAPI fragment.
    public RouteGroup describedBy(OpenApiFragment fragment) {
        return new RouteGroup(name, routes, Optional.of(fragment));
    }
}
