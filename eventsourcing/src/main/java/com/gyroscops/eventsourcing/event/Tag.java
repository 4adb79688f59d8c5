package com.gyroscops.eventsourcing.event;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A reference from an event to an entity, by which the event can be found.
///
/// @param kind the kind of entity in kebab case, such as `ticket` or `payer`
/// @param value its identifier
public record Tag(String kind, String value) {

    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    public Tag {
        if (kind.isEmpty() || kind.indexOf(':') >= 0 || value.isEmpty()) {
            throw new IllegalArgumentException("a tag has a kind without colon and a value: " + kind + ":" + value);
        }
    }

    /// The kind for a name in camel case: `LoyaltyCard` gives `loyalty-card`.
    public static String kindOf(String name) {
        return WORD.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /// Parses `<kind>:<value>`. Empty when the text does not have this form.
    public static Optional<Tag> parse(String text) {
        var colon = text.indexOf(':');
        return colon < 1 || colon == text.length() - 1
                ? Optional.empty()
                : Optional.of(new Tag(text.substring(0, colon), text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + value;
    }
}
