package com.gyroscops.architecture.docs;

import com.gyroscops.eventsourcing.event.EventType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The catalogue of events, generated from the registry of their names, the records, their comments, and golden files.
/// Only events of an older version need a golden file.
record EventPage(List<Aggregate> aggregates) {

    String text() {
        return """
                # Events

                All events, by aggregate, with their stored names, versions, fields and an example. This page is
                generated from the registry of event types, the records and their comments, and the golden files of the
                codec; `EventPageTest` fails when it is out of date.

                The name of an event never changes. A change of its fields is a new version under the same name, and
                events of an older version are upcast when they are read. User, time and cause of an event are metadata
                in its envelope, the same for all events.

                %s""".formatted(aggregates.stream().map(EventPage::section).collect(Collectors.joining("\n")));
    }

    private static String section(Aggregate aggregate) {
        var events = Aggregate.members(aggregate.events());
        return """
                ## %s

                %s

                | Event | Version | Meaning |
                |---|---|---|
                %s

                %s""".formatted(
                        aggregate.name(),
                        Commented.of(aggregate.events()).about(),
                        events.stream().map(EventPage::row).collect(Collectors.joining("\n")),
                        events.stream().map(EventPage::event).collect(Collectors.joining("\n")));
    }

    private static String row(Class<?> event) {
        var type = type(event);
        return "| [%s](#%s) | %d | %s |"
                .formatted(
                        type.name(),
                        type.name().toLowerCase(Locale.ROOT),
                        type.schemaVersion(),
                        Commented.of(event).about());
    }

    private static String event(Class<?> event) {
        var type = type(event);
        var said = Commented.of(event).components();
        return """
                ### %s

                | Field | Type | |
                |---|---|---|
                %s
                %s%s""".formatted(
                        type.name(),
                        Arrays.stream(event.getRecordComponents())
                                .map(field -> field(field, said.getOrDefault(field.getName(), "")))
                                .collect(Collectors.joining("\n")),
                        Registered.golden(type).map(EventPage::shown).orElse(""),
                        IntStream.range(1, type.schemaVersion())
                                .mapToObj(version -> older(new EventType(type.name(), version)))
                                .collect(Collectors.joining()));
    }

    private static String field(RecordComponent field, String said) {
        var absent = Optional.class.equals(field.getType()) ? "optional" : "";
        return "| `%s` | `%s` | %s |"
                .formatted(field.getName(), name(field.getGenericType()), said.isEmpty() ? absent : said);
    }

    private static String older(EventType type) {
        return "\nVersion %d, which can still be read:\n%s".formatted(type.schemaVersion(), shown(golden(type)));
    }

    private static String shown(String json) {
        return "\n```json\n" + json + "\n```\n";
    }

    private static EventType type(Class<?> event) {
        return Registered.of(event)
                .orElseThrow(() -> new AssertionError(event + " is registered under no name: add it to its Aggregate"));
    }

    private static String golden(EventType type) {
        return Registered.golden(type)
                .orElseThrow(() -> new AssertionError(type + " has no golden file to be shown from"));
    }

    /// The name of a type, or of the type that it may contain.
    private static String name(Type type) {
        return type instanceof ParameterizedType holder
                ? name(holder.getActualTypeArguments()[0])
                : ((Class<?>) type).getSimpleName();
    }
}
