package com.gyroscops.eventsourcing.testkit.codec;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.UnreadableEventException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A reference implementation of a codec: records by their components, without old versions; faulty variants override
/// what they break.
class ModelCodec implements EventCodec {

    final EventTypes types;

    ModelCodec(EventTypes types) {
        this.types = types;
    }

    @Override
    public EncodedEvent encode(Object event) {
        return new EncodedEvent(types.of(event), fieldsOf((Record) event));
    }

    @Override
    public Object decode(EncodedEvent event) {
        var target = types.classOf(event.type().name())
                .orElseThrow(() -> new UnreadableEventException(event.type(), "no such event"));
        if (!types.all().containsValue(event.type())) {
            throw new UnreadableEventException(event.type(), "no such version");
        }
        try {
            return recordOf(target, event.data());
        } catch (ReflectiveOperationException | IllegalArgumentException broken) {
            throw new UnreadableEventException(event.type(), String.valueOf(broken.getMessage()), broken);
        }
    }

    Map<String, Object> fieldsOf(Record event) {
        var fields = new LinkedHashMap<String, Object>();
        for (var component : event.getClass().getRecordComponents()) {
            var value = valueOf(component, event);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> fields.put(component.getName(), plain(present)));
            } else {
                fields.put(component.getName(), plain(value));
            }
        }
        return fields;
    }

    private Object plain(Object value) {
        return switch (value) {
            case String text -> text;
            case BigDecimal decimal -> decimal;
            case Boolean flag -> flag;
            case Long number -> number;
            case Enum<?> constant -> constant.name();
            case Record single
            when single.getClass().getRecordComponents().length == 1 ->
                plain(valueOf(single.getClass().getRecordComponents()[0], single));
            case Record several -> fieldsOf(several);
            default -> throw new IllegalArgumentException("not in any event: " + value);
        };
    }

    Object recordOf(Class<?> type, Map<?, ?> fields) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var kinds = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (var i = 0; i < values.length; i++) {
            values[i] =
                    read(components[i].getName(), components[i].getGenericType(), fields.get(components[i].getName()));
        }
        return type.getDeclaredConstructor(kinds).newInstance(values);
    }

    Object read(String field, Type type, @Nullable Object tree) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType optional) {
            return tree == null
                    ? Optional.empty()
                    : Optional.of(read(field, optional.getActualTypeArguments()[0], tree));
        }
        var kind = (Class<?>) type;
        return switch (tree) {
            case Map<?, ?> fields when kind.isRecord() -> recordOf(kind, fields);
            case String text when kind == String.class -> text;
            case BigDecimal decimal when kind == BigDecimal.class -> decimal;
            case Boolean flag when kind == boolean.class -> flag;
            case Long number when kind == long.class -> number;
            case String name when kind.isEnum() -> constant(kind, name);
            case String text
            when kind.isRecord() -> kind.getDeclaredConstructor(String.class).newInstance(text);
            case null, default -> throw new IllegalArgumentException(field + " is not what it should be: " + tree);
        };
    }

    private static Object constant(Class<?> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant: " + name));
    }

    private static Object valueOf(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
