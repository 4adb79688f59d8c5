package com.gyroscops.architecture.docs;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.projection.Projections;
import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/// The application's parts as bootstrap puts them together. It shows them to nobody, so they are fetched past its door.
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

    PaymentUseCases payments() {
        return parts.getInstance(PaymentUseCases.class);
    }

    @Override
    public void close() {
        parts.getInstance(Projections.class).close();
        parts.getInstance(LogHead.class).close();
    }
}
