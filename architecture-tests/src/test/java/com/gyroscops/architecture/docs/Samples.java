package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Project;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.DomainEvent;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// One event of each type of an aggregate: from the samples of the codec's tests, or else created from the types of its
/// components.
final class Samples {

    private static final Path CODEC_TESTS = Project.HOME.resolve("infrastructure-json/target/test-classes");

    private Samples() {}

    static List<DomainEvent> of(Aggregate aggregate) {
        try (var tests = new URLClassLoader(new URL[] {CODEC_TESTS.toUri().toURL()}, Samples.class.getClassLoader())) {
            var samples = tests.loadClass("com.gyroscops.infrastructure.json.Sample" + aggregate.name() + "Events");
            return ((List<?>) samples.getMethod("oneOfEach").invoke(null))
                    .stream().map(DomainEvent.class::cast).toList();
        } catch (ClassNotFoundException none) {
            return madeOf(aggregate);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("the samples of events of " + aggregate.name() + " cannot be read", e);
        }
    }

    private static List<DomainEvent> madeOf(Aggregate aggregate) {
        var numbers = new AtomicInteger();
        return Aggregate.members(aggregate.events()).stream()
                .map(event -> (DomainEvent) made(event, numbers))
                .toList();
    }

    /// A value of `type`; each number occurs once.
    private static Object made(Type type, AtomicInteger numbers) {
        if (type instanceof ParameterizedType holder) {
            var held = made(holder.getActualTypeArguments()[0], numbers);
            return holder.getRawType().equals(Optional.class) ? Optional.of(held) : List.of(held);
        }
        return switch ((Class<?>) type) {
            case Class<?> c when c == Currency.class -> Currency.EUR;
            case Class<?> c when c == int.class -> numbers.incrementAndGet();
            case Class<?> c when c == long.class -> (long) numbers.incrementAndGet();
            case Class<?> c when c == BigDecimal.class -> new BigDecimal(numbers.incrementAndGet());
            case Class<?> c when c == boolean.class -> true;
            case Class<?> c when c == String.class -> "a";
            case Class<?> c when c == Instant.class -> Instant.ofEpochSecond(numbers.incrementAndGet());
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[0];
            case Class<?> c when c.isRecord() -> madeRecord(c, numbers);
            case Class<?> c -> throw new IllegalStateException("no sample of " + c + " can be made: write one");
        };
    }

    /// A value of `type`, such as of a component of a record.
    static Object of(Type type) {
        return made(type, new AtomicInteger());
    }

    /// The canonical constructor of a record.
    static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object madeRecord(Class<?> type, AtomicInteger numbers) {
        try {
            return constructor(type).newInstance(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .map(part -> made(part, numbers))
                    .toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("no sample of " + type + " can be made: write one", refused);
        }
    }
}
