package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Project;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// The event types that slices register, and the golden files of their events.
final class Registered {

    private static final Path FILES = Project.HOME.resolve("infrastructure-json/src/test/resources");
    private static final EventTypes TYPES = types();

    private Registered() {}

    static EventTypes all() {
        return TYPES;
    }

    static Optional<EventType> of(Class<?> event) {
        return Optional.ofNullable(TYPES.all().get(event));
    }

    /// The content of the golden file of `type`; empty when there is no such file.
    static Optional<String> golden(EventType type) {
        var name = Path.of(type.name() + ".v" + type.schemaVersion() + ".json");
        try (var files = Files.find(FILES, 3, (file, _) -> file.endsWith(name))) {
            var file = files.findFirst();
            return file.isPresent() ? Optional.of(Files.readString(file.get()).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The event types of every aggregate that is a constant in the application.
    private static EventTypes types() {
        return new Aggregates(Project.CODE.classes().stream()
                        .filter(type -> type.getPackageName().startsWith("com.gyroscops.application."))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Aggregate.class))
                        .map(JavaField::reflect)
                        .<Aggregate<?, ?, ?, ?, ?>>map(Registered::value)
                        .collect(Collectors.toSet()))
                .types();
    }

    private static Aggregate<?, ?, ?, ?, ?> value(Field constant) {
        try {
            return (Aggregate<?, ?, ?, ?, ?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " cannot be read", e);
        }
    }
}
