package com.gyroscops.adapters.rest.testing;

import com.gyroscops.adapters.rest.RestRoutes;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a server under test answers with.
public interface Served {

    /// The metrics that it always has.
    Supplier<String> METRICS = () -> "# HELP up whether it is up\nup 1\n";

    /// Every group of routes.
    ///
    /// @param ids names commands, and aggregates that the client does not name
    List<RouteGroup> groups(Supplier<String> ids, Streams streams);

    /// These groups and the one of their contract.
    static List<RouteGroup> documented(List<RouteGroup> groups) {
        return Stream.concat(groups.stream(), Stream.of(RestRoutes.docs(groups)))
                .toList();
    }

    /// The name of the log.
    String log();

    /// Who else is told of requests.
    default List<RequestObserver> observers() {
        return List.of();
    }

    /// The same with `others` in the places of the groups of these names.
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
