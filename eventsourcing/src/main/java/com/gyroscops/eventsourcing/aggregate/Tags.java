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

/// Computes the tags of events from their data.
///
/// Each component named `…Id` whose type is an identifier, a record of one text, has a tag, also within an [Optional].
/// The kind is the component's name without `Id` in kebab case: `ticketId` becomes `ticket:t-1`, and a user in
/// `payerId` becomes `payer:alice`. A component with another name, such as `approvedBy`, has a tag only if the
/// aggregate registers a kind for it. Metadata has no tags. Thread-safe.
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

    /// A component with an identifier.
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
    /// @param roles kinds by component, which override the components' names
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
