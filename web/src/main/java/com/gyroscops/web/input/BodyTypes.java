package com.gyroscops.web.input;

import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.JsonValue.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// The types allowed as components of request bodies, each with its JSON form. Immutable.
///
/// `String`, `boolean`, `int`, `long`, enums by name, `Optional` for fields that may be missing, `List`, and records of
/// such types need no registration; an optional number is an `Optional<Integer>` or `Optional<Long>`. [Bounds] limits
/// texts, numbers and lists.
public final class BodyTypes {

    private final Map<Class<?>, Format<?>> texts;
    private final Map<Class<?>, Format<String>> families;
    private final Map<Class<?>, Pair<?, ?, ?>> pairs;

    /// The types that need no registration.
    public BodyTypes() {
        this(Map.of(), Map.of(), Map.of());
    }

    private BodyTypes(
            Map<Class<?>, Format<?>> texts,
            Map<Class<?>, Format<String>> families,
            Map<Class<?>, Pair<?, ?, ?>> pairs) {
        this.texts = texts;
        this.families = families;
        this.pairs = pairs;
    }

    /// A copy with `type`, written as text.
    public <T> BodyTypes withText(Class<T> type, Format<T> format) {
        return new BodyTypes(plus(texts, type, format), families, pairs);
    }

    /// A copy with all one-component text records that implement `family`, written as that text.
    public BodyTypes withTexts(Class<?> family, Format<String> format) {
        return new BodyTypes(texts, plus(families, family, format), pairs);
    }

    /// A copy with `type`, written as two text fields in the enclosing object.
    public <A, B, T> BodyTypes withPair(
            Class<T> type, String first, Format<A> a, String second, Format<B> b, BiFunction<A, B, T> make) {
        return new BodyTypes(texts, families, plus(pairs, type, new Pair<>(first, a, second, b, make)));
    }

    /// The text form of `type`, in bodies and parameters.
    ///
    /// @throws IllegalArgumentException when the type has no text form
    public <T> Format<T> text(Class<T> type) {
        return format(type)
                .orElseThrow(() -> new IllegalArgumentException(type + " has no text form"))
                .map(type::cast);
    }

    /// A reader of bodies as records of `type`.
    ///
    /// @throws IllegalArgumentException when a component's type is not registered
    public <T> BodyReader<T> reader(Class<T> type) {
        var parts = new ArrayList<BodyReader.Part>();
        for (RecordComponent component : type.getRecordComponents()) {
            var pair = pairs.get(component.getType());
            parts.add(pair == null ? field(component) : pair);
        }
        return new BodyReader<>(Records.constructor(type), parts);
    }

    private BodyReader.Field field(RecordComponent component) {
        var type = component.getGenericType();
        return component.getType() == Optional.class
                ? new BodyReader.Field(component.getName(), value(argument(type), component), true)
                : new BodyReader.Field(component.getName(), value(type, component), false);
    }

    private ValueReader<?> value(Type type, RecordComponent component) {
        var bounds = Limits.of(component);
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ValueReader.array(bounds, value(argument(list), component));
        }
        if (!(type instanceof Class<?> single)) {
            throw unknown(component);
        }
        if (single == String.class) {
            return ValueReader.text(bounds.text());
        }
        if (single == boolean.class) {
            return ValueReader.flag();
        }
        if (single == int.class || single == Integer.class) {
            return ValueReader.number(bounds.number(Integer.MAX_VALUE).map(Math::toIntExact));
        }
        if (single == long.class || single == Long.class) {
            return ValueReader.number(bounds.number(Long.MAX_VALUE));
        }
        var format = format(single);
        if (format.isPresent()) {
            return ValueReader.text(format.get());
        }
        if (!single.isRecord()) {
            throw unknown(component);
        }
        return ValueReader.object(reader(single));
    }

    private Optional<Format<?>> format(Class<?> type) {
        if (texts.containsKey(type)) {
            return Optional.of(texts.get(type));
        }
        if (type.isEnum()) {
            return Optional.of(Format.constantOf(type));
        }
        if (!Records.isText(type)) {
            return Optional.empty();
        }
        var constructor = Records.constructor(type);
        return families.entrySet().stream()
                .filter(family -> family.getKey().isAssignableFrom(type))
                .<Format<?>>map(family -> family.getValue().map(text -> Records.make(constructor, text)))
                .findFirst();
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static <V> Map<Class<?>, V> plus(Map<Class<?>, V> known, Class<?> type, V value) {
        var more = new LinkedHashMap<>(known);
        more.put(type, value);
        return Map.copyOf(more);
    }

    private static IllegalArgumentException unknown(RecordComponent component) {
        return new IllegalArgumentException(
                "unsupported component " + component + " in " + component.getDeclaringRecord());
    }

    /// A value that is made from two fields.
    private record Pair<A, B, T>(String first, Format<A> a, String second, Format<B> b, BiFunction<A, B, T> make)
            implements BodyReader.Part {

        @Override
        public List<String> fields() {
            return List.of(first, second);
        }

        @Override
        public Parsed<?> read(JsonObject object, String path) {
            return Parsed.combine(
                    BodyReader.required(object, path, first, ValueReader.text(a)),
                    BodyReader.required(object, path, second, ValueReader.text(b)),
                    (one, other) -> make.apply(one, other));
        }
    }
}
