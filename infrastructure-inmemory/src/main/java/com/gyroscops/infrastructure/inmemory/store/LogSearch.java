package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.infrastructure.inmemory.text.TextIndex;
import com.gyroscops.infrastructure.inmemory.text.TextMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Searches by intersecting the position lists of all criteria, within the positions that the time range and the cursor
/// allow.
record LogSearch(LogAndIndexes contents, FieldIndex fields, TextIndex texts) implements EventSearch {

    /// The positions that match one criterion, with an upper bound of their number.
    private record Condition(PositionIterator iterator, long steps) {}

    @Override
    public EventPage search(EventQuery query, EventPageRequest page) {
        var range = page.beyond()
                .map(beyond -> beyond(range(query.criteria()), page.direction(), beyond))
                .orElseGet(() -> range(query.criteria()));
        // After the range, so that the index includes at least these positions.
        var text = query.text().map(texts::find);
        // One more than requested shows whether there is another page.
        var found = find(query, text, range, page.direction(), page.limit() + 1L);
        if (found.size() <= page.limit()) {
            return new EventPage(found, Optional.empty());
        }
        var events = found.subList(0, page.limit());
        return new EventPage(events, Optional.of(events.getLast().position()));
    }

    private PositionRange range(EventCriteria criteria) {
        return contents.hours().range(criteria.from(), criteria.to(), contents.log().head());
    }

    private static PositionRange beyond(PositionRange range, Direction direction, long position) {
        return switch (direction) {
            case FORWARDS -> range.above(position);
            case BACKWARDS -> range.below(position);
        };
    }

    private List<RecordedEvent> find(
            EventQuery query, Optional<TextMatch> text, PositionRange range, Direction direction, long limit) {
        var conditions = conditions(query.criteria(), range, direction);
        // When few events remain, the data of each is tested; when many do, the text index is searched first.
        var few = conditions.getFirst().steps() <= TextMatch.blocksIn(range.count());
        var within = text.filter(_ -> few);
        if (within.isEmpty()) {
            text.ifPresent(
                    match -> conditions.addFirst(new Condition(PositionIterators.over(match, range, direction), 0)));
        }
        if (!few) {
            query.fields().values().stream()
                    .filter(values -> values.stream().allMatch(SearchText::isLongEnough))
                    .forEach(values -> conditions.addFirst(new Condition(anyOf(values, range, direction), 0)));
        }
        var iterator = PositionIterators.allOf(conditions.stream().map(Condition::iterator).toList());
        var rare = FieldIndex.RARE.stream()
                .filter(query.criteria().anyOf()::containsKey)
                .toList();
        var found = new ArrayList<RecordedEvent>();
        for (var step = iterator.seek(PositionIterator.START);
                step != PositionIterator.END && found.size() < limit;
                step = iterator.seek(step + 1)) {
            var position = Math.abs(step);
            if (within.isEmpty() || within.get().isAt(position)) {
                var event = contents.log().at(position);
                if (hasItsValues(event, rare, query.criteria())
                        && hasItsTags(event, query.criteria())
                        && query.hasItsFields(event, texts.values())) {
                    found.add(event);
                }
            }
        }
        return found;
    }

    /// The events that contain one of `values` somewhere in their data, in any case.
    private PositionIterator anyOf(Set<String> values, PositionRange range, Direction direction) {
        return PositionIterators.anyOf(values.stream()
                .map(value -> PositionIterators.over(texts.find(new SearchText(value)), range, direction))
                .toList());
    }

    private boolean hasItsTags(RecordedEvent event, EventCriteria criteria) {
        return criteria.tags().isEmpty() || fields.tags().has(event, criteria.tags());
    }

    /// Whether `event` has the wanted values of `fields`, and not others with the same hash.
    private static boolean hasItsValues(RecordedEvent event, List<EventField> fields, EventCriteria criteria) {
        for (EventField field : fields) {
            if (!criteria.anyOf().getOrDefault(field, Set.of()).contains(field.of(event))) {
                return false;
            }
        }
        return true;
    }

    /// The positions for each field in the criteria, or the whole range if there is none; the shortest first.
    private List<Condition> conditions(EventCriteria criteria, PositionRange range, Direction direction) {
        var conditions = new ArrayList<Condition>();
        if (!criteria.anyOf().isEmpty() || !criteria.tags().isEmpty()) {
            fields.catchUp();
            criteria.anyOf()
                    .forEach((field, values) ->
                            conditions.add(condition(fields.lists(field, values), range, direction)));
            criteria.tags()
                    .forEach(tag ->
                            conditions.add(condition(fields.tags().lists(tag).toList(), range, direction)));
            conditions.sort(Comparator.comparingLong(Condition::steps));
        }
        if (conditions.isEmpty()) {
            conditions.add(new Condition(PositionIterators.over(range, direction), range.count()));
        }
        return conditions;
    }

    private static Condition condition(List<Positions> lists, PositionRange range, Direction direction) {
        var iterators = new ArrayList<PositionIterator>();
        var steps = 0L;
        for (Positions list : lists) {
            var indices = list.indices(range);
            iterators.add(new ListPositionIterator(list, indices, direction));
            steps += indices.count();
        }
        return new Condition(PositionIterators.anyOf(iterators), steps);
    }
}
