package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.analytics.Conversation;
import com.gyroscops.eventsourcing.analytics.ConversationPage;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Conversations by their last event, from an index that follows the log: a table from the correlation id to a number,
/// and for each number the first position, the last position and the count ([Extents]).
///
/// It takes about 30 bytes per conversation and an eighth of a byte per event. Ids are not stored but read from the
/// log. Readers and updates exclude each other; a page takes a few microseconds.
public final class InMemoryConversations implements Conversations {

    /// The bytes for an event that starts a conversation.
    private static final long MIN_BYTES_PER_EVENT = 30;

    private final Account account = new Account();
    private final EventReader reader;
    private final Follower follower;
    private final PositionTable numbers = new PositionTable(account);
    private final PositionSet newest = new PositionSet(account);
    private final Extents extents = new Extents(account);
    private int reached;

    public InMemoryConversations(EventReader reader, EventFeed feed) {
        this.reader = reader;
        this.follower = Follower.of(reader, feed, this::take);
        account.follow(follower::reached, MIN_BYTES_PER_EVENT);
    }

    /// The memory of the conversations.
    public Account account() {
        return account;
    }

    /// Adds all events now in the log.
    public void catchUp() {
        follower.catchUp();
    }

    @Override
    public ConversationPage newest(Optional<Long> beyond, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
        var end = beyond.map(position -> (int) Math.min(position, Integer.MAX_VALUE));
        return follower.upToDate(() -> page(end.orElse(Integer.MAX_VALUE), limit));
    }

    private ConversationPage page(int end, int limit) {
        var found = new ArrayList<Conversation>();
        var at = newest.below(end);
        for (; at != PositionTable.NOTHING && found.size() < limit; at = newest.below(at)) {
            var last = event(at);
            var number = number(last.metadata().correlationId());
            found.add(new Conversation(event(extents.first(number)), last, extents.count(number)));
        }
        return new ConversationPage(
                found,
                at == PositionTable.NOTHING
                        ? Optional.empty()
                        : Optional.of(found.getLast().last().position()));
    }

    private void take(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            // After a JVM error some events are delivered again.
            if (event.position() > reached) {
                add(event);
            }
        }
    }

    private void add(RecordedEvent event) {
        var position = Math.toIntExact(event.position());
        var id = event.metadata().correlationId();
        var known = number(id);
        // Allocates before it modifies anything: after a JVM error the same event is delivered again.
        newest.add(position);
        if (known == PositionTable.NOTHING) {
            var number = numbers.size() + 1;
            extents.begin(number, position);
            numbers.add(SeededHash.of(id), number);
        } else {
            newest.remove(extents.last(known));
            extents.extend(known, position);
        }
        reached = position;
    }

    private int number(MessageId id) {
        return numbers.find(SeededHash.of(id), number -> event(extents.last(number))
                .metadata()
                .correlationId()
                .equals(id));
    }

    private RecordedEvent event(int position) {
        return reader.readAll(position - 1, 1).getFirst();
    }
}
