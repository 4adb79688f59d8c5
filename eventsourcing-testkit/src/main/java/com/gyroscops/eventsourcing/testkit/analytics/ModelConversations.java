package com.gyroscops.eventsourcing.testkit.analytics;

import com.gyroscops.eventsourcing.analytics.Conversation;
import com.gyroscops.eventsourcing.analytics.ConversationPage;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A reference implementation that scans all events for each page. Correct, and too slow for anything but tests.
public class ModelConversations implements Conversations {

    private final EventReader reader;

    public ModelConversations(EventReader reader) {
        this.reader = reader;
    }

    @Override
    public ConversationPage newest(Optional<Long> beyond, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
        var older = conversations(events()).stream()
                .filter(found -> beyond.isEmpty() || found.last().position() < beyond.get())
                .sorted(Comparator.comparingLong(found -> -found.last().position()))
                .toList();
        var page = older.subList(0, Math.min(limit, older.size()));
        return new ConversationPage(
                page,
                page.size() == older.size()
                        ? Optional.empty()
                        : Optional.of(page.getLast().last().position()));
    }

    List<RecordedEvent> events() {
        return reader.readAll(0, Integer.MAX_VALUE);
    }

    String key(RecordedEvent event) {
        return event.metadata().correlationId().value();
    }

    private List<Conversation> conversations(List<RecordedEvent> events) {
        var found = new LinkedHashMap<String, Conversation>();
        events.forEach(event -> found.merge(
                key(event),
                new Conversation(event, event, 1),
                (before, one) -> new Conversation(before.first(), one.last(), before.events() + 1)));
        return List.copyOf(found.values());
    }
}
