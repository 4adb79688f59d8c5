package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.EventCodec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values in an event's data as a codec encodes them.
record EncodedValues(EventCodec codec) implements SearchableValues {

    @Override
    public List<String> of(Object data) {
        return codec.texts(data);
    }

    @Override
    public List<String> at(Object data, String path) {
        Stream<?> found = Stream.of(codec.encode(data).data());
        for (String name : path.split("\\.", -1)) {
            found = found.flatMap(value -> field(value, name));
        }
        return found.flatMap(EncodedValues::written).toList();
    }

    private static Stream<?> field(Object value, String name) {
        return value instanceof Map<?, ?> fields ? elements(fields.get(name)) : Stream.of();
    }

    private static Stream<?> elements(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().flatMap(EncodedValues::elements) : Stream.ofNullable(value);
    }

    private static Stream<String> written(Object value) {
        return switch (value) {
            case Map<?, ?> _ -> Stream.of();
            case BigDecimal number -> Stream.of(number.toPlainString());
            default -> Stream.of(value.toString());
        };
    }
}
