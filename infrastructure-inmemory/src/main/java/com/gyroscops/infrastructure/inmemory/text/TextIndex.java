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

/// Finds the events with a text in their data. Thread-safe, which do not wait for each other.
public final class TextIndex {

    private static final int FIRST_ROOM = 1_024;

    private static final long LEAST_PER_EVENT = 24;

    private final Account account = new Account();
    private final SearchableValues texts;
    private final Follower follower;
    private final BlockSignatures signatures = new BlockSignatures(account);
    private final byte[] marks = new byte[FourGrams.ROWS];
    private volatile TextBlock[] blocks = {};
    private OpenBlock open = new OpenBlock(FIRST_ROOM, account);
    private int sealed;
    private long reached;

    /// @param reader the log that is followed
    /// @param texts what the values in an event's data are
    public TextIndex(EventReader reader, EventFeed feed, SearchableValues texts) {
        this.texts = texts;
        this.follower = Follower.of(reader, feed, this::add);
        account.add(open.heapBytes() + Layout.array(Byte.BYTES, marks.length));
        account.follow(follower::reached, LEAST_PER_EVENT);
    }

    /// What the index takes.
    public Account account() {
        return account;
    }

    /// Indexes everything that is in the log now.
    public void catchUp() {
        follower.catchUp();
    }

    /// Where `text` is, in everything that is in the log now.
    public TextMatch find(SearchText text) {
        follower.catchUp();
        // The signatures first: a block that is sealed meanwhile is looked into all the same.
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

    /// Seals the block that is full, if any, and begins the next. All that can fail comes before anything is changed, so
    /// that it can be done again after an error of the machine.
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
