package com.gyroscops.infrastructure.json;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The golden files: one stored event of every type in every version.
final class GoldenEvents {

    private static final Pattern NAME = Pattern.compile("(\\w+)\\.v(\\d+)\\.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private GoldenEvents() {}

    /// The type of each file.
    static List<EventType> all() {
        try (var files = Files.list(folder())) {
            return files.map(file -> typeOf(file.getFileName().toString())).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(EventType type) {
        try {
            return Files.readString(folder().resolve(type.name() + ".v" + type.schemaVersion() + ".json"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static EncodedEvent read(EventType type) {
        return new EncodedEvent(type, JSON.readValue(text(type), new TypeReference<Map<String, Object>>() {}));
    }

    static String write(EncodedEvent event) {
        return JSON.writeValueAsString(event.data()) + "\n";
    }

    private static EventType typeOf(String file) {
        var name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException("golden files are called <Name>.v<version>.json: " + file);
        }
        return new EventType(name.group(1), Integer.parseInt(name.group(2)));
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(GoldenEvents.class.getResource("/events"))
                    .toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
