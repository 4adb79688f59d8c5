package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.search.Direction;
import com.gyroscops.application.search.EventCriteria;
import com.gyroscops.application.search.EventPage;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventQuery;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.infrastructure.inmemory.text.TextIndex;
import com.gyroscops.infrastructure.inmemory.text.TextMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds events by walking over the shortest list that can hold them, within the positions that the time range and the
/// cursor leave over.
record LogSearch(Ledger ledger, TextIndex texts) implements EventSearch {

    @Override
    public EventPage search(EventQuery query, EventPageRequest page) {
        var range = page.beyond()
                .map(beyond -> beyond(range(query.criteria()), page.direction(), beyond))
                .orElseGet(() -> range(query.criteria()));
        // After the range, so that the index has come at least as far.
        var text = query.text().map(texts::find);
        // One more than wanted tells whether there is another page.
        var found = find(query.criteria(), text, range, page.direction(), page.limit() + 1L);
        if (found.size() <= page.limit()) {
            return new EventPage(found, Optional.empty());
        }
        var events = found.subList(0, page.limit());
        return new EventPage(events, Optional.of(events.getLast().position()));
    }

    /// The first event after `position` that matches.
    Optional<RecordedEvent> firstAfter(long position, EventCriteria criteria) {
        return find(criteria, Optional.empty(), range(criteria).above(position), Direction.FORWARDS, 1).stream()
                .findFirst();
    }

    private Span range(EventCriteria criteria) {
        return ledger.days().range(criteria.from(), criteria.to(), ledger.log().head());
    }

    private static Span beyond(Span range, Direction direction, long position) {
        return switch (direction) {
            case FORWARDS -> range.above(position);
            case BACKWARDS -> range.below(position);
        };
    }

    private List<RecordedEvent> find(
            EventCriteria criteria, Optional<TextMatch> text, Span range, Direction direction, long limit) {
        var found = new ArrayList<RecordedEvent>();
        var walk = candidates(criteria, text, range).walk(direction);
        while (walk.hasNext() && found.size() < limit) {
            var position = walk.nextLong();
            if (text.map(match -> match.isAt(position)).orElse(true)) {
                var event = ledger.log().at(position);
                if (criteria.matches(event)) {
                    found.add(event);
                }
            }
        }
        return found;
    }

    private Candidates candidates(EventCriteria criteria, Optional<TextMatch> text, Span range) {
        var fields = criteria.anyOf().entrySet().stream()
                .<Candidates>map(wanted ->
                        new Candidates.Listed(ledger.fields().lists(wanted.getKey(), wanted.getValue()), range));
        var words = text.<Candidates>map(match -> new Candidates.Worded(match, range)).stream();
        return Stream.concat(fields, words)
                .min(Comparator.comparingLong(Candidates::count))
                .orElseGet(() -> new Candidates.Everything(range));
    }
}
