package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.Tag;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Computes the tags of events from their data.
///
/// Each component named `…Id` whose type is an identifier, a record named `…Id` of one text, has a tag, also within an
/// [Optional]. The kind is the component's name without `Id` in kebab case: `ticketId` becomes `ticket:t-1`, and a user
/// in `payerId` becomes `payer:alice`. A component with another name or type, such as `approvedBy` or `email`, has a
/// tag only if the aggregate registers a kind for it; it must be a record of one text. Metadata has no tags.
/// Thread-safe.
public final class Tags {

    private static final String SUFFIX = "Id";

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> event) {
            return event.isRecord()
                    ? Arrays.stream(event.getRecordComponents())
                            .map(component -> new Component(
                                    component.getName(), kindOf(component.getName()), accessor(component)))
                            .toList()
                    : List.of();
        }
    };

    private static final ClassValue<Value> VALUES = new ClassValue<>() {
        @Override
        protected Value computeValue(Class<?> value) {
            var components = value.isRecord() ? value.getRecordComponents() : new RecordComponent[0];
            return components.length == 1 && components[0].getType() == String.class
                    ? new Value(value.getSimpleName().endsWith(SUFFIX), accessor(components[0]))
                    : new Value(false, null);
        }
    };

    /// A component of an event.
    ///
    /// @param kind the kind of its tag if its value is an identifier
    private record Component(String name, @Nullable String kind, MethodHandle accessor) {}

    /// A class of values in components.
    ///
    /// @param text reads the text of a record of one text
    private record Value(boolean isIdentifier, @Nullable MethodHandle text) {}

    private Tags() {}

    /// The tags of `event`, in the order of its components.
    public static List<Tag> of(Object event) {
        return of(event, Map.of());
    }

    /// The tags of `event`.
    ///
    /// @param roles kinds by component, which override the components' names
    static List<Tag> of(Object event, Map<String, String> roles) {
        var components = COMPONENTS.get(event.getClass());
        var tags = new ArrayList<Tag>(components.size());
        for (Component component : components) {
            var role = roles.get(component.name());
            var kind = role == null ? component.kind() : role;
            var text = kind == null ? null : text(read(component.accessor(), event), role != null);
            if (kind != null && text != null) {
                var tag = new Tag(kind, text);
                if (!tags.contains(tag)) {
                    tags.add(tag);
                }
            }
        }
        return tags;
    }

    private static @Nullable String text(@Nullable Object component, boolean inRole) {
        var value = component instanceof Optional<?> optional ? optional.orElse(null) : component;
        if (value == null) {
            return null;
        }
        var type = VALUES.get(value.getClass());
        return type.text() == null || !(type.isIdentifier() || inRole) ? null : (String) read(type.text(), value);
    }

    private static @Nullable String kindOf(String component) {
        return component.endsWith(SUFFIX) && component.length() > SUFFIX.length()
                ? Tag.kindOf(component.substring(0, component.length() - SUFFIX.length()))
                : null;
    }

    private static MethodHandle accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException bug) {
            throw new IllegalStateException(component + " cannot be read", bug);
        }
    }

    private static @Nullable Object read(MethodHandle accessor, Object from) {
        try {
            return accessor.invokeExact(from);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable bug) {
            throw new IllegalStateException("a component of " + from.getClass() + " cannot be read", bug);
        }
    }
}
