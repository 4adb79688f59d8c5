package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.search.EventTexts;
import com.gyroscops.application.search.SearchText;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import java.util.Arrays;

/// Finds the events with a text in their data. Safe for use by many threads, which do not wait for each other.
public final class TextIndex {

    private final EventTexts texts;
    private final Follower follower;
    private volatile TextBlock[] blocks = {};
    private volatile Signatures[] signatures = {};
    private OpenBlock open = new OpenBlock();

    /// @param reader the log that is followed
    /// @param texts what the values in an event's data are
    public TextIndex(EventReader reader, EventFeed feed, EventTexts texts) {
        this.texts = texts;
        this.follower = Follower.of(reader, feed, this::add);
    }

    /// Where `text` is, in everything that is in the log now.
    public TextMatch find(SearchText text) {
        follower.catchUp();
        return new TextMatch(blocks, signatures, TextBytes.of(text.folded()));
    }

    private void add(RecordedEvent event) {
        var folded = texts.of(event.data()).stream().map(SearchText::fold).toList();
        var text = TextBytes.joined(folded);
        var block = (int) ((event.position() - 1) / TextBlock.EVENTS);
        var index = (int) ((event.position() - 1) % TextBlock.EVENTS);
        if (index == 0) {
            begin(block);
        }
        signatures[block / Signatures.BLOCKS].mark(block % Signatures.BLOCKS, text);
        open.put(index, TextBytes.characters(text));
        if (index == TextBlock.EVENTS - 1) {
            blocks[block] = open.sealed();
        }
    }

    private void begin(int block) {
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block + (block >> 1) + 1);
        }
        if (block == signatures.length * Signatures.BLOCKS) {
            var more = Arrays.copyOf(signatures, signatures.length + 1);
            more[more.length - 1] = new Signatures();
            signatures = more;
        }
        open = new OpenBlock();
        blocks[block] = open;
    }
}
