package com.gyroscops.bootstrap;

import com.google.inject.Module;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The whole application on a free port, with a client.
final class Running implements AutoCloseable {

    final Application application;
    final Http http;

    Running() {
        this(Map.of(), modules -> modules);
    }

    /// @param environment additional settings
    Running(Map<String, String> environment) {
        this(environment, modules -> modules);
    }

    /// With other modules.
    ///
    /// @param change replaces the modules that the application consists of
    Running(UnaryOperator<List<Module>> change) {
        this(Map.of(), change);
    }

    private Running(Map<String, String> environment, UnaryOperator<List<Module>> change) {
        var all = new HashMap<>(Map.of("GYROSCOPS_PORT", "0", "GYROSCOPS_LOG_LEVEL", "ERROR"));
        all.putAll(environment);
        application = Application.start(settings(all), change);
        http = new Http(application.uri());
    }

    /// The settings from `environment`.
    static Settings settings(Map<String, String> environment) {
        return Settings.from(environment)
                .fold(
                        problems -> {
                            throw new AssertionError(problems);
                        },
                        settings -> settings);
    }

    /// Lets policies react to everything that has happened and to what they do, and read models follow.
    void settle() {
        var policies = part(Policies.class);
        var reader = part(EventReader.class);
        do {
            policies.catchUp();
        } while (policies.statuses().stream().anyMatch(status -> status.position() < reader.head()));
        part(Projections.class).catchUp();
    }

    /// An object of the running application.
    <T> T part(Class<T> type) {
        return application.parts().getInstance(type);
    }

    @Override
    public void close() {
        http.close();
        application.close();
    }
}
