package com.gyroscops.adapters.rest.testing;

import com.gyroscops.adapters.rest.RestRoutes;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The application of a server under test.
public interface Served {

    /// The metrics of every such application.
    Supplier<String> METRICS = () -> "# HELP up whether it is up\nup 1\n";

    /// All groups of routes.
    ///
    /// @param ids generates the ids of commands, and of aggregates without an id in the request
    List<RouteGroup> groups(Supplier<String> ids, Streams streams);

    /// These groups with the group of their contract.
    static List<RouteGroup> documented(List<RouteGroup> groups) {
        return Stream.concat(groups.stream(), Stream.of(RestRoutes.docs(groups)))
                .toList();
    }

    /// The id of the log.
    String log();

    /// The additional observers of requests.
    default List<RequestObserver> observers() {
        return List.of();
    }

    /// A copy in which `others` replace the groups with the same names.
    default Served with(RouteGroup... others) {
        var own = this;
        return new Served() {
            @Override
            public List<RouteGroup> groups(Supplier<String> ids, Streams streams) {
                var all = new LinkedHashMap<String, RouteGroup>();
                own.groups(ids, streams).forEach(group -> all.put(group.name(), group));
                List.of(others).forEach(group -> all.put(group.name(), group));
                return List.copyOf(all.values());
            }

            @Override
            public String log() {
                return own.log();
            }
        };
    }
}
