package com.gyroscops.infrastructure.inmemory.codec;

import com.gyroscops.application.event.EncodedEvent;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.UnreadableEventException;
import com.gyroscops.domain.shared.DomainEvent;
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

/// Events as trees of plain values, by a registry of their names and versions (S46). A class is found by the registry
/// alone: a name that stands in data never becomes a class name (B20).
public final class JacksonEventCodec implements EventCodec {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final JsonMapper mapper = EventMapper.create();
    private final EventTypes types;
    private final Upcasters upcasters;
    private final RecordTexts texts = new RecordTexts(this::written);

    /// A codec of the events in `types`.
    ///
    /// @throws IllegalArgumentException when an older version of one of them cannot be read
    public JacksonEventCodec(EventTypes types) {
        this(types, PaymentUpcasters.all());
    }

    JacksonEventCodec(EventTypes types, List<Upcaster> upcasters) {
        this.types = types;
        this.upcasters = new Upcasters(types, upcasters);
    }

    @Override
    public EncodedEvent encode(DomainEvent event) {
        return new EncodedEvent(types.of(event), mapper.convertValue(event, TREE));
    }

    @Override
    public List<String> texts(DomainEvent event) {
        return texts.of(event);
    }

    @Override
    public DomainEvent decode(EncodedEvent event) {
        var type = event.type();
        var target = types.classOf(type.name())
                .orElseThrow(() -> new UnreadableEventException(type, "no such event is known"));
        var today = Objects.requireNonNull(types.all().get(target)).schemaVersion();
        if (type.schemaVersion() > today) {
            throw new UnreadableEventException(type, "the newest version known is " + today);
        }
        try {
            return mapper.convertValue(upcasters.upcast(event, today), target);
        } catch (JacksonException unreadable) {
            throw new UnreadableEventException(type, fieldOf(unreadable), unreadable);
        } catch (IllegalArgumentException notUpcast) {
            throw new UnreadableEventException(type, String.valueOf(notUpcast.getMessage()), notUpcast);
        }
    }

    private List<String> written(Object value) {
        var texts = new ArrayList<String>();
        // The tokens alone: a tree would be built for nothing.
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
        return path + " is missing or not what it should be: " + unreadable.getOriginalMessage();
    }
}
