package com.gyroscops.bootstrap;

import java.util.Map;

/// The whole application on a free port, and a client of it.
final class Running implements AutoCloseable {

    final Application application;
    final Http http;

    Running() {
        application = Application.start(settings(Map.of("GYROSCOPS_PORT", "0", "GYROSCOPS_LOG_LEVEL", "ERROR")));
        http = new Http(application.uri());
    }

    /// The settings that `environment` asks for.
    static Settings settings(Map<String, String> environment) {
        return Settings.from(environment)
                .fold(
                        problems -> {
                            throw new AssertionError(problems);
                        },
                        settings -> settings);
    }

    /// A part of the application as it runs.
    <T> T part(Class<T> type) {
        return application.parts().getInstance(type);
    }

    @Override
    public void close() {
        http.close();
        application.close();
    }
}
