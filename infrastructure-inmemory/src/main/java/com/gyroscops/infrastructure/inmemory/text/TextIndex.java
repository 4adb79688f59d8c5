package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.search.SearchableValues;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;
import java.util.List;

/// The full-text index of events' data. Thread-safe; reads do not block each other.
public final class TextIndex {

    private static final int FIRST_ROOM = 1_024;

    private static final long MIN_BYTES_PER_EVENT = 24;

    private final Account account = new Account();
    private final SearchableValues texts;
    private final Follower follower;
    private final BlockSignatures signatures = new BlockSignatures(account);
    private final byte[] marks = new byte[FourGrams.ROWS];
    private volatile TextBlock[] blocks = {};
    private OpenBlock open = new OpenBlock(FIRST_ROOM, account);
    private int sealed;
    private long reached;

    /// @param reader the log to follow
    /// @param texts extracts the values from an event's data
    public TextIndex(EventReader reader, EventFeed feed, SearchableValues texts) {
        this.texts = texts;
        this.follower = Follower.of(reader, feed, this::add);
        account.add(open.heapBytes() + Layout.array(Byte.BYTES, marks.length));
        account.follow(follower::reached, MIN_BYTES_PER_EVENT);
    }

    /// The memory of the index.
    public Account account() {
        return account;
    }

    /// Indexes all events now in the log.
    public void catchUp() {
        follower.catchUp();
    }

    /// The values that it indexes.
    public SearchableValues values() {
        return texts;
    }

    /// Searches for `text` in all events now in the log.
    public TextMatch find(SearchText text) {
        follower.catchUp();
        // The signatures first: a block that is sealed meanwhile is searched in any case.
        return new TextMatch(signatures.marked(), blocks, TextPattern.of(Wtf8.of(text.folded())));
    }

    private void add(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            if (event.position() > reached) {
                add(event);
                reached = event.position();
            }
        }
    }

    private void add(RecordedEvent event) {
        var index = (int) ((event.position() - 1) % TextBlock.EVENTS);
        if (index == 0) {
            begin();
        }
        open.put(index, texts.of(event.data()), marks);
    }

    /// Seals the full block, if any, and starts the next one. Everything that can fail comes before the first change,
    /// so that it can be repeated after a JVM error.
    private void begin() {
        var next = new OpenBlock(Math.max(FIRST_ROOM, open.length() + (open.length() >> 3)), account);
        var number = open.isFull() ? sealed + 1 : sealed;
        var room = number < blocks.length ? blocks : Arrays.copyOf(blocks, number + (number >> 1) + 1);
        if (open.isFull()) {
            var block = open.sealed();
            signatures.add(marks);
            room[sealed] = block;
            account.add(block.heapBytes());
        }
        room[number] = next;
        account.add(next.heapBytes() - open.heapBytes());
        account.add(Layout.references(room.length) - Layout.references(blocks.length));
        blocks = room;
        open = next;
        sealed = number;
    }
}
