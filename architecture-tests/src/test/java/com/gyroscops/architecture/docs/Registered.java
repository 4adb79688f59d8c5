package com.gyroscops.architecture.docs;

import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.architecture.Fixtures;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/// The event types that slices register, and the golden files of their events.
final class Registered {

    private static final Path FILES = Fixtures.HOME.resolve("infrastructure-inmemory/src/test/resources");
    private static final EventTypes TYPES = types();

    private Registered() {}

    static EventTypes all() {
        return TYPES;
    }

    static Optional<EventType> of(Class<?> event) {
        return Optional.ofNullable(TYPES.all().get(event));
    }

    /// The event as it was written once, to the letter; empty when there is no such file.
    static Optional<String> golden(EventType type) {
        var name = Path.of(type.name() + ".v" + type.schemaVersion() + ".json");
        try (var files = Files.find(FILES, 3, (file, _) -> file.endsWith(name))) {
            var file = files.findFirst();
            return file.isPresent() ? Optional.of(Files.readString(file.get()).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What every `addTo(EventTypes)` of the application adds: a slice cannot be forgotten here.
    private static EventTypes types() {
        var types = EventTypes.none();
        for (var slice : Fixtures.CODE.classes().stream()
                .filter(type -> type.getPackageName().startsWith("com.gyroscops.application."))
                .filter(type -> type.tryGetMethod("addTo", EventTypes.class).isPresent())
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect)
                .toList()) {
            types = added(slice, types);
        }
        return types;
    }

    private static EventTypes added(Class<?> slice, EventTypes types) {
        try {
            return (EventTypes) slice.getMethod("addTo", EventTypes.class).invoke(null, types);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(slice + " does not add its types", e);
        }
    }
}
