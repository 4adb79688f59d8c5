package com.gyroscops.eventsourcing.aggregate;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tags of events, from their data alone.
///
/// Each component whose type is an identifier, a record of one text that is called `…Id`, gives one, also within an
/// [Optional]. Its kind is the component's name without `Id`, in kebab case: `ticketId` gives `ticket:t-1`, and a
/// user as `payerId` gives `payer:alice`. A component that is not called `…Id`, such as `approvedBy`, gives none unless
/// the aggregate says of which kind it is. Nothing of the envelope is a tag. Thread-safe.
public final class Tags {

    private static final String SUFFIX = "Id";
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final ClassValue<List<Identified>> IDENTIFIED = new ClassValue<>() {
        @Override
        protected List<Identified> computeValue(Class<?> event) {
            var found = new ArrayList<Identified>();
            if (event.isRecord()) {
                for (RecordComponent component : event.getRecordComponents()) {
                    found.add(new Identified(component.getName(), opened(component)));
                }
            }
            return List.copyOf(found);
        }
    };

    /// A component of an event.
    private record Identified(String name, Method accessor) {

        @Nullable String kind(Map<String, String> roles) {
            var given = roles.get(name);
            if (given != null || !name.endsWith(SUFFIX) || name.length() == SUFFIX.length()) {
                return given;
            }
            return WORD.matcher(name.substring(0, name.length() - SUFFIX.length()))
                    .replaceAll("-")
                    .toLowerCase(Locale.ROOT);
        }
    }

    private Tags() {}

    /// The tags of `event`, in the order of its components.
    public static Set<Tag> of(Object event) {
        return of(event, Map.of());
    }

    /// The tags of `event`.
    ///
    /// @param roles the kinds of components: they come before what their names say
    static Set<Tag> of(Object event, Map<String, String> roles) {
        var tags = new LinkedHashSet<Tag>();
        for (Identified component : IDENTIFIED.get(event.getClass())) {
            var kind = component.kind(roles);
            if (kind != null) {
                identifierIn(read(component.accessor(), event)).ifPresent(text -> tags.add(new Tag(kind, text)));
            }
        }
        return tags;
    }

    private static Optional<String> identifierIn(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return identifierIn(optional.orElse(null));
        }
        if (!(value instanceof Record id)) {
            return Optional.empty();
        }
        var components = id.getClass().getRecordComponents();
        return id.getClass().getSimpleName().endsWith(SUFFIX)
                        && components.length == 1
                        && read(opened(components[0]), id) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Method opened(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private static @Nullable Object read(Method accessor, Object from) {
        try {
            return accessor.invoke(from);
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException("a component of " + from.getClass() + " cannot be read", bug);
        }
    }
}
