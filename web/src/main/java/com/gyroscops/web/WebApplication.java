package com.gyroscops.web;

import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

/// The routes and collaborators of a server. All of it is used by many threads.
///
/// @param groups all routes; no two may match the same requests
/// @param log the id of the log that all routes answer from
/// @param ids generates correlation ids that were never used before
/// @param observer is notified of answered and failed requests
public record WebApplication(
        Collection<RouteGroup> groups, String log, Supplier<String> ids, RequestObserver observer) {

    /// Checks the routes.
    ///
    /// @throws IllegalArgumentException when two routes match the same requests
    public WebApplication {
        groups = List.copyOf(groups);
        check(groups);
    }

    List<Route> routes() {
        return groups.stream().flatMap(group -> group.routes().stream()).toList();
    }

    /// Parameter names in templates are ignored: two templates that differ only in these are equal.
    private static void check(Collection<RouteGroup> groups) {
        var owners = new HashMap<String, String>();
        for (RouteGroup group : groups) {
            for (Route route : group.routes()) {
                var requests = route.method() + " " + route.template().replaceAll("\\{(\\+?)[^}]*}", "{$1}");
                var other = owners.put(requests, group.name());
                if (other != null) {
                    throw new IllegalArgumentException(other + " and " + group.name() + " both answer " + route.method()
                            + " " + route.template());
                }
            }
        }
    }
}
