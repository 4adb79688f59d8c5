package com.gyroscops.adapters.rest.testing;

import com.gyroscops.adapters.rest.RestAdapter;
import com.gyroscops.adapters.rest.RestAdapter.Settings;
import com.gyroscops.adapters.rest.RestAdapter.Surroundings;
import com.gyroscops.adapters.rest.RestAdapter.UseCases;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A server on a port of its own, and what it told its surroundings.
public final class LocalServer implements AutoCloseable {

    // Kept, so that its level is: nobody reads of servers that come and go by the hundred.
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    static {
        HELIDON.setLevel(Level.WARNING);
    }

    /// Each answer as `operation status`.
    public final List<String> answered = new CopyOnWriteArrayList<>();

    public final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private final AtomicInteger lastId = new AtomicInteger();
    private final RestAdapter adapter;

    public LocalServer(UseCases useCases) {
        this(Settings.local(0), useCases);
    }

    public LocalServer(Settings settings, UseCases useCases) {
        adapter = RestAdapter.start(settings, useCases, surroundings());
    }

    public Api api() {
        return new Api(adapter.uri());
    }

    public int port() {
        return adapter.port();
    }

    /// Ids are `id-1`, `id-2` and so on.
    public Surroundings surroundings() {
        return new Surroundings(
                () -> "id-" + lastId.incrementAndGet(),
                () -> "# HELP up whether it is up\nup 1\n",
                (operation, status, _) -> answered.add(operation + " " + status),
                (_, failure) -> failures.add(failure));
    }

    @Override
    public void close() {
        adapter.close();
    }
}
