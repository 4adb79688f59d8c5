package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Inject;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.web.settings.CannotListenException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A failed start leaves no thread, platform or virtual.
@Timeout(60)
class FailedStartTest {

    @TempDir
    private Path folder;

    @Test
    void when_the_port_is_taken_no_thread_is_left() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            var before = threads();

            assertThatThrownBy(() -> Application.start(Running.settings(Map.of("GYROSCOPS_PORT", port))))
                    .isInstanceOf(CannotListenException.class);

            awaitNoThreadBut(before);
        }
    }

    @Test
    void when_a_part_cannot_be_made_no_thread_is_left() throws Exception {
        var settings = Running.settings(Map.of("GYROSCOPS_PORT", "0", "GYROSCOPS_REDIS_URI", "redis://127.0.0.1:1"));
        var before = threads();

        assertThatThrownBy(() -> Application.start(settings, FailedStartTest::withBroken))
                .isInstanceOf(CreationException.class);

        awaitNoThreadBut(before);
    }

    @Test
    void an_application_that_is_closed_leaves_no_thread() throws Exception {
        var before = threads();

        Application.start(Running.settings(Map.of("GYROSCOPS_PORT", "0", "GYROSCOPS_DEMO", "true")))
                .close();

        awaitNoThreadBut(before);
    }

    private static List<Module> withBroken(List<Module> modules) {
        return List.of(Modules.combine(modules), new AbstractModule() {
            @Override
            protected void configure() {
                bind(Broken.class).asEagerSingleton();
            }
        });
    }

    static final class Broken {

        @Inject
        Broken(Projections projections) {
            throw new IllegalStateException("broken after " + projections);
        }
    }

    /// A thread that was told to end needs a moment; one that was not is there until the test times out.
    private void awaitNoThreadBut(Set<Threads.Seen> before) throws Exception {
        var left = Threads.in(folder);
        for (var looks = 0; looks < 10_000 && !before.containsAll(left); looks++) {
            Thread.onSpinWait();
            left = threads();
        }
        assertThat(before).containsAll(left);
    }

    private Set<Threads.Seen> threads() throws Exception {
        return Threads.in(folder);
    }
}
