package com.gyroscops.web.http;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes records by their components only. A record of a single text, such as an identifier, is written as that text,
/// also as the key of a map, and decimals as text, because many clients read JSON numbers as floating point.
final class RecordJson extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        return ofText(description.getBeanClass(), false, serializer);
    }

    @Override
    public ValueSerializer<?> modifyKeySerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        return ofText(type.getRawClass(), true, serializer);
    }

    private static ValueSerializer<?> ofText(Class<?> type, boolean isKey, ValueSerializer<?> other) {
        var components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == String.class
                ? new Text(type, components[0], isKey)
                : other;
    }

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier description, List<BeanPropertyWriter> properties) {
        var components = description.getBeanClass().getRecordComponents();
        if (components == null) {
            return properties;
        }
        var names = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (BeanPropertyWriter property : properties) {
            if (property.getType().hasRawClass(BigDecimal.class)) {
                property.assignSerializer(new Decimal());
            }
        }
        return properties.stream()
                .filter(property -> names.contains(property.getName()))
                .toList();
    }

    private static final class Text extends StdSerializer<Object> {

        private final RecordComponent component;
        private final boolean isKey;

        Text(Class<?> type, RecordComponent component, boolean isKey) {
            super(type);
            this.component = component;
            this.isKey = isKey;
            component.getAccessor().setAccessible(true);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            try {
                var text = (String) component.getAccessor().invoke(value);
                if (isKey) {
                    out.writeName(text);
                } else {
                    out.writeString(text);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final class Decimal extends StdSerializer<Object> {

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            out.writeString(((BigDecimal) value).toPlainString());
        }
    }
}
