package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.QueryItem;
import com.gyroscops.eventsourcing.store.StreamAppend;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cost of an operation does not depend on the length of the log. Costs are events read and bytes allocated, which
/// a busy machine does not affect.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostTest {

    private static final EventCriteria EVERYTHING = EventCriteria.all();
    private static final EventCriteria ONE_STREAM =
            EVERYTHING.with(EventField.TYPE, "TicketClosed").with(EventField.AGGREGATE_ID, "stream-7");

    private static final BoundaryQuery ABOUT_ONE = BoundaryQuery.of(
            QueryItem.of(Set.of("TicketClosed"), Set.of(new Tag("ticket", "nothing-of-it"))));

    // Not static, so that tests of other classes do not measure this heap as well.
    private final FilledStore shortLog = new FilledStore(10_000);
    private final FilledStore longLog = new FilledStore(100_000);

    record Operation(String name, Consumer<FilledStore> work) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Operation> operations() {
        return Stream.of(
                new Operation("append", store -> append(store, List.of())),
                new Operation(
                        "append with a condition",
                        store -> append(
                                store, List.of(new AppendCondition(ABOUT_ONE, store.log().head() - 50)))),
                new Operation(
                        "boundary after a position",
                        store -> store.store()
                                .read(ABOUT_ONE, store.log().head() - 50)),
                new Operation("repetition", store -> store.store().append(store.first())),
                new Operation("last of a stream", store -> store.store().lastOf(FilledStore.stream(7))),
                new Operation(
                        "event by id",
                        store -> store.store()
                                .findById(store.first().events().getFirst().id())),
                new Operation(
                        "end of a stream",
                        store -> store.store()
                                .readStream(
                                        FilledStore.stream(7),
                                        new StreamSlice(1, Long.MAX_VALUE, Direction.BACKWARDS, 5))),
                new Operation("piece of the log", store -> store.store().readAll(500, 10)),
                new Operation("newest page", store -> page(store, EVERYTHING)),
                new Operation("page by two fields", store -> page(store, ONE_STREAM)),
                new Operation(
                        "page by several values",
                        store -> page(
                                store, EVERYTHING.with(EventField.AGGREGATE_ID, "stream-1", "stream-2", "stream-3"))));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void as_many_events_are_looked_at_in_a_short_log_as_in_a_long_one(Operation operation) {
        assertThat(longLog.looksOf(operation.work()))
                .isEqualTo(shortLog.looksOf(operation.work()))
                .isLessThan(20);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothing_is_copied_that_grows_with_the_log(Operation operation) {
        assertThat(longLog.bytesOf(operation.work())).isLessThan(2 * shortLog.bytesOf(operation.work()) + 1_000);
    }

    @Test
    void a_time_is_found_by_halving_its_day() {
        assertThat(longLog.looksOf(CostTest::pageByTime)).isLessThan(shortLog.looksOf(CostTest::pageByTime) + 20);
    }

    private static void pageByTime(FilledStore store) {
        var end = FilledStore.START.plusSeconds(9 * store.log().head() / 10);
        page(store, EVERYTHING.between(end.minusSeconds(100), end));
    }

    private static void append(FilledStore store, List<AppendCondition> conditions) {
        var part = new StreamAppend(FilledStore.stream(9), new Any(), List.of(store.newEvent()));
        assertThat(store.store().append(new AppendRequest(List.of(part), conditions)))
                .isInstanceOf(Appended.class);
    }

    private static void page(FilledStore store, EventCriteria criteria) {
        var page = new EventPageRequest(Direction.BACKWARDS, Optional.empty(), 5);
        assertThat(store.store().search(criteria, page).events()).hasSize(5);
    }
}
