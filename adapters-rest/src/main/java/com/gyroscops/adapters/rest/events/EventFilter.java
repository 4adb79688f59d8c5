package com.gyroscops.adapters.rest.events;

import com.gyroscops.adapters.rest.input.Identifiers;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parameters that select events.
final class EventFilter {

    static final String TEXT = "text";
    static final String TAG = "tag";

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");

    /// The searchable fields by the names of their parameters.
    static final Map<String, EventField> FIELDS = fields();

    private static final Format<Tag> TAGS = new Format<>(
            "It must be a kind and a value, such as user:alice.",
            text -> Tag.parse(text).filter(tag -> KIND.matcher(tag.kind()).matches()));
    private static final Format<SearchText> TEXTS = Format.text(
                    "It must have at least " + SearchText.MIN_CHARACTERS
                            + " characters; accents that stand alone do not count.",
                    SearchText::isLongEnough)
            .map(SearchText::new);
    private static final Format<String> NAME = Identifiers.format(name -> name);

    private EventFilter() {}

    /// The names of the parameters for envelopes and tags.
    static Stream<String> names() {
        return Stream.concat(FIELDS.keySet().stream(), Stream.of(TAG));
    }

    static Parsed<EventQuery> of(QueryFields query) {
        return Parsed.combine(
                anyOf(query),
                query.any(TAG, TAGS),
                TimeRange.of(query),
                query.one(TEXT, TEXTS),
                DataFields.of(query),
                (anyOf, tags, range, text, fields) ->
                        new EventQuery(new EventCriteria(anyOf, tags, range.from(), range.to()), text, fields));
    }

    private static Map<String, EventField> fields() {
        var fields = new LinkedHashMap<String, EventField>();
        for (EventField field : EventField.values()) {
            fields.put(parameter(field), field);
        }
        return fields;
    }

    private static String parameter(EventField field) {
        return switch (field) {
            case AGGREGATE_TYPE -> "aggregateType";
            case AGGREGATE_ID -> "aggregateId";
            case TYPE -> "type";
            case CORRELATION_ID -> "correlationId";
            case CAUSATION_ID -> "causationId";
            case COMMAND_ID -> "commandId";
            case ORGANIZATION_ID -> "organizationId";
            case USER_ID -> "userId";
        };
    }

    private static Format<String> format(EventField field) {
        return switch (field) {
            case CORRELATION_ID, CAUSATION_ID, COMMAND_ID -> Format.visibleAscii();
            case AGGREGATE_TYPE, AGGREGATE_ID, TYPE, ORGANIZATION_ID, USER_ID -> NAME;
        };
    }

    private static Parsed<Map<EventField, Set<String>>> anyOf(QueryFields query) {
        var fields = new ArrayList<Parsed<Map.Entry<EventField, Set<String>>>>();
        FIELDS.forEach(
                (name, field) -> fields.add(query.any(name, format(field)).map(values -> Map.entry(field, values))));
        return Parsed.all(fields).map(EventFilter::named);
    }

    private static Map<EventField, Set<String>> named(List<Map.Entry<EventField, Set<String>>> fields) {
        var named = new EnumMap<EventField, Set<String>>(EventField.class);
        for (Map.Entry<EventField, Set<String>> field : fields) {
            if (!field.getValue().isEmpty()) {
                named.put(field.getKey(), field.getValue());
            }
        }
        return named;
    }
}
