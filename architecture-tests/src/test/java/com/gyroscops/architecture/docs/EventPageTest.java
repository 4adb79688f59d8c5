package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue of events is written from the code and from golden files")
class EventPageTest {

    @Test
    void thePageIsWhatWouldBeWritten() {
        Page.of("events.md").says(new EventPage(Aggregate.all()).text());
    }

    @Test
    void everyRegisteredEventBelongsToAnAggregateAndTheOtherWayRound() {
        assertThat(Aggregate.all().stream().flatMap(EventPageTest::events))
                .isNotEmpty() // fork:sample-line
                .containsExactlyInAnyOrderElementsOf(Registered.all().all().keySet());
    }

    @Test
    void everyEventSaysWhatItIs() {
        assertThat(Aggregate.all().stream().flatMap(EventPageTest::events))
                .allSatisfy(event -> assertThat(Commented.of(event).about())
                        .as("the comment above " + event)
                        .endsWith("."));
    }

    private static Stream<Class<?>> events(Aggregate aggregate) {
        return Aggregate.members(aggregate.events()).stream();
    }
}
