package com.gyroscops.eventsourcing.aggregate;

import static com.gyroscops.eventsourcing.aggregate.EventVersion.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AggregateTest {

    record DoorId(String value) {}

    record Knock(DoorId doorId, int times) {}

    sealed interface DoorEvent {

        DoorId doorId();

        record Knocked(DoorId doorId, int times) implements DoorEvent {}

        sealed interface DoorMoved extends DoorEvent {

            record Opened(DoorId doorId) implements DoorMoved {}

            record Closed(DoorId doorId, DoorId closedBy) implements DoorMoved {}
        }
    }

    sealed interface OtherEvent {

        record Knocked() implements OtherEvent {}
    }

    interface Open {}

    /// Accepts as many knocks as the facts allow.
    private static Either<String, List<DoorEvent>> decide(Integer heard, Knock knock, Integer most) {
        return heard + knock.times() > most
                ? Either.left("too loud")
                : Either.right(List.of(new DoorEvent.Knocked(knock.doorId(), knock.times())));
    }

    private static Integer evolve(Integer heard, DoorEvent event) {
        return event instanceof DoorEvent.Knocked(var _, int times) ? heard + times : heard;
    }

    private static final AggregateBuilder.Deciding<Integer, Knock, Integer, DoorEvent, String> DECIDING =
            Aggregate.named("Door")
                    .identifiedBy(Knock::doorId, DoorId::value)
                    .deciding(0, AggregateTest::decide, AggregateTest::evolve);

    private static final Aggregate<Integer, Knock, Integer, DoorEvent, String> DOOR = DECIDING.events(DoorEvent.class);

    @Test
    void a_command_names_the_stream_of_its_aggregate() {
        assertThat(DOOR.streamOf(new Knock(new DoorId("d1"), 1))).isEqualTo(new StreamId("Door", "d1"));
    }

    @Test
    void it_decides_by_state_command_and_facts() {
        var knock = new Knock(new DoorId("d1"), 2);

        assertThat(DOOR.with(2).decide(0, knock)).isEqualTo(Either.right(List.of(knocked())));
        assertThat(DOOR.with(1).decide(0, knock)).isEqualTo(Either.left("too loud"));
        assertThat(DOOR.with(1).evolve(0, List.of(knocked(), knocked()))).isEqualTo(4);
    }

    @Test
    void an_aggregate_may_need_no_facts() {
        var door = Aggregate.named("Door")
                .identifiedBy(Knock::doorId, DoorId::value)
                .deciding(0, (Integer heard, Knock knock) -> decide(heard, knock, 1), AggregateTest::evolve)
                .events(DoorEvent.class);

        assertThat(door.with(NoFacts.NONE).decide(0, new Knock(new DoorId("d1"), 2)))
                .isEqualTo(Either.left("too loud"));
    }

    @Test
    void events_are_called_what_their_classes_are_in_version_1() {
        assertThat(DOOR.types().all())
                .isEqualTo(Map.of(
                        DoorEvent.Knocked.class, new EventType("Knocked", 1),
                        DoorEvent.DoorMoved.Opened.class, new EventType("Opened", 1),
                        DoorEvent.DoorMoved.Closed.class, new EventType("Closed", 1)));
    }

    @Test
    void an_event_may_be_of_a_later_version_and_keep_the_name_of_old() {
        var door = DECIDING.events(
                DoorEvent.class,
                version(DoorEvent.Knocked.class, 3, one -> Map.of("second", one), two -> Map.of("third", two))
                        .named("Rapped"));

        assertThat(door.types().all()).containsEntry(DoorEvent.Knocked.class, new EventType("Rapped", 3));
        assertThat(door.upcasters())
                .extracting(upcaster -> upcaster.from())
                .containsExactly(new EventType("Rapped", 1), new EventType("Rapped", 2));
        assertThat(door.upcasters().getLast().step().apply(Map.of())).containsOnlyKeys("third");
    }

    @Test
    void a_later_version_needs_a_step_from_each_one_before() {
        assertThatThrownBy(() -> version(DoorEvent.Knocked.class, 3, data -> data))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Knocked in version 3");
        assertThatThrownBy(() -> version(DoorEvent.Knocked.class, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_version_of_another_family_and_a_family_that_is_open_are_refused() {
        assertThatThrownBy(() -> DECIDING.events(DoorEvent.class, version(OtherEvent.Knocked.class, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DoorEvent");
        assertThatThrownBy(() -> Aggregate.named("Open")
                        .identifiedBy(Knock::doorId, DoorId::value)
                        .deciding("", (String _, Knock _) -> Either.right(List.<Open>of()), (state, _) -> state)
                        .events(Open.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not sealed");
    }

    @Test
    void two_aggregates_have_different_names_and_different_events() {
        var gate = Aggregate.named("Gate")
                .identifiedBy(Knock::doorId, DoorId::value)
                .deciding(0, AggregateTest::decide, AggregateTest::evolve);
        var knocker = Aggregate.named("Knocker")
                .identifiedBy(Knock::doorId, DoorId::value)
                .deciding("", (String _, Knock _) -> Either.right(List.<OtherEvent>of()), (state, _) -> state)
                .events(OtherEvent.class);

        assertThatThrownBy(() -> new Aggregates(Set.of(DOOR, DECIDING.events(DoorEvent.class))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Door");
        assertThatThrownBy(() -> new Aggregates(Set.of(DOOR, gate.events(DoorEvent.class))).types())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aggregates(Set.of(DOOR, knocker)).types())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Knocked");
    }

    @Test
    void a_component_that_is_in_no_role_by_its_name_is_in_the_one_that_the_aggregate_says() {
        var closed = new DoorEvent.DoorMoved.Closed(new DoorId("d1"), new DoorId("d2"));

        assertThat(DOOR.tagsOf(closed)).containsExactly(new Tag("door", "d1"));
        assertThat(DOOR.tagging("closedBy", "closer").tagsOf(closed))
                .containsExactly(new Tag("door", "d1"), new Tag("closer", "d2"));
    }

    private static DoorEvent knocked() {
        return new DoorEvent.Knocked(new DoorId("d1"), 2);
    }
}
