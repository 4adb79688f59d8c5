package com.gyroscops.architecture.docs;

import com.google.common.io.Closer;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.eventsourcing.projection.Projections;
import io.vavr.control.Either;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/// The application's parts as bootstrap puts them together. It exposes none of them, so they are read by reflection.
record Wired(Injector parts) implements AutoCloseable {

    static Wired up() {
        try {
            var application = Class.forName("com.gyroscops.bootstrap.Application");
            var settings = Class.forName("com.gyroscops.bootstrap.Settings");
            var read = (Either<?, ?>)
                    opened(settings.getDeclaredMethod("from", Map.class)).invoke(null, Map.of());
            var modules = opened(application.getDeclaredMethod("modules", settings))
                    .invoke(null, read.<Object>fold(Wired::refused, usual -> usual));
            return new Wired(Guice.createInjector(
                    Stage.PRODUCTION,
                    ((List<?>) modules).stream().map(Module.class::cast).toList()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("bootstrap puts its parts together in another way", e);
        }
    }

    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static Object refused(Object problems) {
        throw new IllegalStateException(problems.toString());
    }

    PaymentCommands commands() {
        return parts.getInstance(PaymentCommands.class);
    }

    PaymentQueries queries() {
        return parts.getInstance(PaymentQueries.class);
    }

    @Override
    public void close() throws IOException {
        parts.getInstance(Projections.class).close();
        parts.getInstance(Closer.class).close();
    }
}
