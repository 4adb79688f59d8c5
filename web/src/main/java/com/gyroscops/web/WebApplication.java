package com.gyroscops.web;

import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

/// What a server answers with. All of it is used by many threads.
///
/// @param groups all routes; no two may be for the same requests
/// @param log names the log that all routes answer from
/// @param ids gives names to conversations that have none, each of them never given before
/// @param observer is told what becomes of requests
public record WebApplication(Collection<RouteGroup> groups, String log, Supplier<String> ids, RequestObserver observer) {

    /// Checks the routes.
    ///
    /// @throws IllegalArgumentException when two routes are for the same requests
    public WebApplication {
        groups = List.copyOf(groups);
        check(groups);
    }

    List<Route> routes() {
        return groups.stream().flatMap(group -> group.routes().stream()).toList();
    }

    /// Names in templates make no difference to a request.
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
