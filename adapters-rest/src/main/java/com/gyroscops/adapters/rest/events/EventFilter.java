package com.gyroscops.adapters.rest.events;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.application.search.EventCriteria;
import com.gyroscops.application.search.EventField;
import com.gyroscops.application.search.EventQuery;
import com.gyroscops.application.search.SearchText;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Validation;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The parameters that say which events are meant (S75, B13).
final class EventFilter {

    static final String TEXT = "text";

    /// Every field that events can be found by, under its parameter's name.
    static final Map<String, EventField> FIELDS = fields();

    private static final Format<SearchText> TEXTS = Format.text(
                    "It has to have %d characters at least, accents that stand alone not counted."
                            .formatted(SearchText.SHORTEST),
                    SearchText::isLongEnough)
            .map(SearchText::new);
    private static final Format<String> NAME = Format.identifier(name -> name);

    private EventFilter() {}

    static Validation<Seq<FieldError>, EventQuery> of(QueryFields query) {
        return Validation.combine(anyOf(query), TimeRange.of(query), query.one(TEXT, TEXTS))
                .ap((anyOf, range, text) -> new EventQuery(new EventCriteria(anyOf, range.from(), range.to()), text))
                .mapError(Errors::all);
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
            case ORGANIZATION_ID -> "organizationId";
            case USER_ID -> "userId";
        };
    }

    private static Format<String> format(EventField field) {
        return switch (field) {
            case CORRELATION_ID, CAUSATION_ID -> Format.visibleAscii();
            case AGGREGATE_TYPE, AGGREGATE_ID, TYPE, ORGANIZATION_ID, USER_ID -> NAME;
        };
    }

    private static Validation<Seq<FieldError>, Map<EventField, Set<String>>> anyOf(QueryFields query) {
        return Validation.traverse(
                        FIELDS.entrySet(),
                        field -> query.any(field.getKey(), format(field.getValue()))
                                .map(values -> Map.entry(field.getValue(), values)))
                .map(EventFilter::named);
    }

    private static Map<EventField, Set<String>> named(Traversable<Map.Entry<EventField, Set<String>>> fields) {
        var named = new EnumMap<EventField, Set<String>>(EventField.class);
        fields.filter(field -> !field.getValue().isEmpty())
                .forEach(field -> named.put(field.getKey(), field.getValue()));
        return named;
    }
}
