package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue of events is generated from the code and from golden files")
class EventPageTest {

    @Test
    void the_page_is_what_would_be_written() {
        Page.of("events.md").says(new EventPage(Aggregate.all()).text());
    }

    @Test
    void every_registered_event_belongs_to_an_aggregate_and_the_other_way_round() {
        assertThat(Aggregate.all().stream().flatMap(EventPageTest::events))
                .isNotEmpty() // fork:sample-line
                .containsExactlyInAnyOrderElementsOf(Registered.all().all().keySet());
    }

    @Test
    void every_event_says_what_it_is() {
        assertThat(Aggregate.all().stream().flatMap(EventPageTest::events))
                .allSatisfy(event -> assertThat(Commented.of(event).about())
                        .as("the comment above " + event)
                        .endsWith("."));
    }

    private static Stream<Class<?>> events(Aggregate aggregate) {
        return Aggregate.members(aggregate.events()).stream();
    }
}
