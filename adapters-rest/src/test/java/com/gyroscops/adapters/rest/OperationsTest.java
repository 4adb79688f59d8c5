package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private final LocalServer server = new LocalServer(new Script().useCases());
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itLives() {
        api.get("/health/live")
                .hasStatus(200)
                .hasJson(Contract.example("/paths/~1health~1live/get/responses/200/content/application~1json/examples/live"));
    }

    @Test
    void metricsArePrometheusText() {
        assertThat(api.get("/metrics").hasStatus(200).body()).contains("up 1");
    }
}
