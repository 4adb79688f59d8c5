package com.gyroscops.benchmarks.capacity;

import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.SearchText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Text searches: the newest 100 events that contain the text.
final class TextQueries {

    private static final int PAGE = 100;

    private final EventUseCases events;
    private final Known known;

    private TextQueries(EventUseCases events, Known known) {
        this.events = events;
        this.known = known;
    }

    static List<Query> all(EventUseCases events, Known known) {
        return new TextQueries(events, known).all();
    }

    private List<Query> all() {
        Supplier<String> absent = () -> known.any(Sayings.ABSENT);
        Supplier<String> two = () -> known.any(List.of("vé", "zq", "qx", "99", "ÉE", "n'"));
        Supplier<String> three = () -> known.any(List.of("suc", "zqx", "nuit", "987", "ÉGL", "w t"));
        return List.of(
                text("text in one event", known::rareText, EventCriteria::all),
                text("text in 1 event of 3,000", () -> Sayings.COMMON, EventCriteria::all),
                text("text in 1 event of 50", () -> "SIÈGE", EventCriteria::all),
                text("absent text", absent, EventCriteria::all),
                text("2 characters", two, EventCriteria::all),
                text("3 characters", three, EventCriteria::all),
                text("text in one event, type, organization", known::rareText, this::typeAndOrganization),
                text("common text, type, organization", () -> Sayings.COMMON, this::typeAndOrganization),
                text("absent text, type, organization", absent, this::typeAndOrganization),
                text("2 characters, type, organization", two, this::typeAndOrganization),
                text("absent text, user", absent, () -> by(EventField.USER_ID)),
                text("absent text, type", absent, () -> by(EventField.TYPE)),
                text("common text, a week", () -> Sayings.COMMON, this::week));
    }

    private Query text(String title, Supplier<String> text, Supplier<EventCriteria> criteria) {
        return Explorer.query(
                title,
                events.find(),
                () -> EventQueries.find(criteria.get(), Optional.of(new SearchText(text.get())), PAGE),
                page -> page.events().size() <= PAGE);
    }

    private EventCriteria typeAndOrganization() {
        return by(EventField.TYPE).with(EventField.ORGANIZATION_ID, EventField.ORGANIZATION_ID.of(known.event()));
    }

    private EventCriteria by(EventField field) {
        return EventCriteria.all().with(field, field.of(known.event()));
    }

    private EventCriteria week() {
        var from = EventQueries.anyTime(known);
        return EventCriteria.all().between(from, from.plus(Duration.ofDays(7)));
    }
}
