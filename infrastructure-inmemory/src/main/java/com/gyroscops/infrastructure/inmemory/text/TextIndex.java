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
    private volatile TextSlice[] slices = {};

    /// @param reader the log that is followed
    /// @param texts what the values in an event's data are
    public TextIndex(EventReader reader, EventFeed feed, EventTexts texts) {
        this.texts = texts;
        this.follower = Follower.of(reader, feed, this::add);
    }

    /// Where `text` is, in everything that is in the log now.
    public TextMatch find(SearchText text) {
        follower.catchUp();
        return new TextMatch(slices, TextBytes.of(text.folded()));
    }

    private void add(RecordedEvent event) {
        var index = event.position() - 1;
        var folded = texts.of(event.data()).stream().map(SearchText::fold).toList();
        slice((int) (index / TextSlice.EVENTS)).add((int) (index % TextSlice.EVENTS), TextBytes.joined(folded));
    }

    private TextSlice slice(int number) {
        var all = slices;
        if (number == all.length) {
            all = Arrays.copyOf(all, number + 1);
            all[number] = new TextSlice();
            slices = all;
        }
        return all[number];
    }
}
