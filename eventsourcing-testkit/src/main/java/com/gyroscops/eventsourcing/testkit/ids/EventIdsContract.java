package com.gyroscops.eventsourcing.testkit.ids;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The contract of [EventIds]. An adapter's test extends it and creates the source.
public abstract class EventIdsContract {

    protected abstract EventIds newEventIds();

    @Test
    void no_id_is_given_twice_also_not_to_threads_that_ask_at_once() {
        var ids = newEventIds();

        var given =
                Rendezvous.of(10, _ -> Stream.generate(ids::next).limit(10_000).toList());

        assertThat(given.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void two_sources_do_not_give_the_same_ids() {
        var one = Stream.generate(newEventIds()::next).limit(1_000).toList();
        var other = Stream.generate(newEventIds()::next).limit(1_000).toList();

        assertThat(one).doesNotContainAnyElementsOf(other);
    }
}
