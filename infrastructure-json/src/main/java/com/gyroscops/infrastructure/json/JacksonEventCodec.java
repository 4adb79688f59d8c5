package com.gyroscops.infrastructure.json;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.UnreadableEventException;
import com.gyroscops.eventsourcing.event.Upcaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/// Encodes events as trees of plain values, with a registry of their names and versions. Classes are found by the
/// registry only: a name in stored data is never used as a class name.
public final class JacksonEventCodec implements EventCodec {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final JsonMapper mapper = EventMapper.create();
    private final EventTypes types;
    private final Upcasters upcasters;
    private final RecordValues texts = new RecordValues(this::written);

    /// A codec of the events in `types`.
    ///
    /// @throws IllegalArgumentException when an older version of one of them cannot be upcast
    public JacksonEventCodec(EventTypes types, List<Upcaster> upcasters) {
        this.types = types;
        this.upcasters = new Upcasters(types, upcasters);
    }

    @Override
    public EncodedEvent encode(Object event) {
        return new EncodedEvent(types.of(event), mapper.convertValue(event, TREE));
    }

    @Override
    public List<String> texts(Object event) {
        return texts.of(event);
    }

    @Override
    public Object decode(EncodedEvent event) {
        var type = event.type();
        var target = types.classOf(type.name())
                .orElseThrow(() -> new UnreadableEventException(type, "this event type is unknown"));
        var current = Objects.requireNonNull(types.all().get(target)).schemaVersion();
        if (type.schemaVersion() > current) {
            throw new UnreadableEventException(type, "the newest known version is " + current);
        }
        try {
            return mapper.convertValue(upcasters.upcast(event, current), target);
        } catch (JacksonException unreadable) {
            throw new UnreadableEventException(type, fieldOf(unreadable), unreadable);
        } catch (IllegalArgumentException notUpcast) {
            throw new UnreadableEventException(type, String.valueOf(notUpcast.getMessage()), notUpcast);
        }
    }

    private List<String> written(Object value) {
        var texts = new ArrayList<String>();
        // Tokens are enough; building a tree would be wasted work.
        try (var tokens = TokenBuffer.forGeneration()) {
            mapper.writeValue(tokens, value);
            try (var reader = tokens.asParser()) {
                for (var token = reader.nextToken(); token != null; token = reader.nextToken()) {
                    if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                        texts.add(reader.getString());
                    }
                }
            }
        }
        return texts;
    }

    private static String fieldOf(JacksonException unreadable) {
        var path = unreadable.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .collect(Collectors.joining("."));
        return path + " is missing or invalid: " + unreadable.getOriginalMessage();
    }
}
