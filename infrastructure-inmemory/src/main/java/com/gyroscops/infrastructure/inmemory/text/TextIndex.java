package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.search.EventTexts;
import com.gyroscops.application.search.SearchText;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import java.util.Arrays;
import java.util.List;

/// Finds the events with a text in their data. Safe for use by many threads, which do not wait for each other.
public final class TextIndex {

    private static final int FIRST_ROOM = 1_024;

    private final EventTexts texts;
    private final Follower follower;
    private final Signatures signatures = new Signatures();
    private final byte[] marks = new byte[Grams.ROWS];
    private volatile TextBlock[] blocks = {};
    private OpenBlock open = new OpenBlock(FIRST_ROOM);
    private int sealed;
    private long reached;

    /// @param reader the log that is followed
    /// @param texts what the values in an event's data are
    public TextIndex(EventReader reader, EventFeed feed, EventTexts texts) {
        this.texts = texts;
        this.follower = Follower.of(reader, feed, this::add);
    }

    /// Where `text` is, in everything that is in the log now.
    public TextMatch find(SearchText text) {
        follower.catchUp();
        // The signatures first: a block that is sealed meanwhile is looked into all the same.
        return new TextMatch(signatures.marked(), blocks, Wanted.of(TextBytes.of(text.folded())));
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
        var next = new OpenBlock(Math.max(FIRST_ROOM, open.length() + (open.length() >> 3)));
        var number = open.isFull() ? sealed + 1 : sealed;
        var room = number < blocks.length ? blocks : Arrays.copyOf(blocks, number + (number >> 1) + 1);
        if (open.isFull()) {
            var block = open.sealed();
            signatures.add(marks);
            room[sealed] = block;
        }
        room[number] = next;
        blocks = room;
        open = next;
        sealed = number;
    }
}
