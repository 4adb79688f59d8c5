package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.ConditionViolated;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.store.QueryItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Append conditions: no event of a query after a position.
abstract class ConditionsContract extends StoreContract {

    private static final Tag PRINTER = new Tag("ticket", "printer");
    private static final Tag SCANNER = new Tag("duplicate", "scanner");
    private static final BoundaryQuery ABOUT_PRINTER = BoundaryQuery.of(QueryItem.tagged(Set.of(PRINTER)));

    @Test
    void nothing_after_the_position_lets_the_append_through() {
        given(SECOND, events.about("printer"), events.about("printer"));
        given(THIRD, events.about("scanner"));

        assertThat(appendIf(new AppendCondition(ABOUT_PRINTER, 2))).isEqualTo(new Appended(Map.of(STREAM, 1L), 4));
    }

    @Test
    void the_first_match_after_the_position_refuses_the_append() {
        given(THIRD, events.about("scanner"));
        given(SECOND, events.about("printer"), events.about("printer"));
        given(SECOND, events.about("printer"), events.about("printer"));
        var condition = new AppendCondition(ABOUT_PRINTER, 3);
        var before = log();

        assertThat(appendIf(condition)).isEqualTo(new ConditionViolated(condition, 4));
        assertThat(log()).isEqualTo(before);
    }

    @Test
    void position_zero_means_none_at_all() {
        given(SECOND, events.about("printer"));
        var condition = new AppendCondition(ABOUT_PRINTER, 0);

        assertThat(appendIf(condition)).isEqualTo(new ConditionViolated(condition, 1));
    }

    @Test
    void a_position_above_the_head_lets_the_append_through() {
        given(SECOND, events.about("printer"));

        assertThat(appendIf(new AppendCondition(ABOUT_PRINTER, 50))).isEqualTo(new Appended(Map.of(STREAM, 1L), 2));
    }

    @Test
    void all_tags_of_an_item_have_to_match() {
        given(SECOND, events.about("printer"));
        var both = BoundaryQuery.of(QueryItem.tagged(Set.of(PRINTER, SCANNER)));
        assertThat(appendIf(new AppendCondition(both, 0))).isInstanceOf(Appended.class);

        given(SECOND, events.merged("printer", "scanner"));

        assertThat(appendIf(new AppendCondition(both, 0)))
                .isEqualTo(new ConditionViolated(new AppendCondition(both, 0), 3));
    }

    @Test
    void an_item_with_types_ignores_other_types() {
        given(SECOND, events.about("printer"));
        var merged = BoundaryQuery.of(QueryItem.of(Set.of("TicketMerged", "TicketOpened"), Set.of(PRINTER)));
        assertThat(appendIf(new AppendCondition(merged, 0))).isInstanceOf(Appended.class);

        given(SECOND, events.merged("printer", "scanner"));

        assertThat(appendIf(new AppendCondition(merged, 0)))
                .isEqualTo(new ConditionViolated(new AppendCondition(merged, 0), 3));
    }

    @Test
    void any_item_may_match() {
        given(SECOND, events.merged("copier", "scanner"));
        var query = BoundaryQuery.anyOf(List.of(QueryItem.tagged(Set.of(PRINTER)), QueryItem.tagged(Set.of(SCANNER))));
        var condition = new AppendCondition(query, 0);

        assertThat(appendIf(condition)).isEqualTo(new ConditionViolated(condition, 1));
    }

    @Test
    void events_of_an_append_with_several_streams_have_their_tags() {
        given(THIRD, events.one());
        append(request(
                List.of(),
                part(SECOND, new Any(), events.about("scanner"), events.about("copier")),
                part(THIRD, new Any(), events.about("printer"))));
        var condition = new AppendCondition(ABOUT_PRINTER, 1);

        assertThat(appendIf(condition)).isEqualTo(new ConditionViolated(condition, 4));
    }

    @Test
    void every_condition_is_checked_in_order() {
        given(STREAM, events.about("printer"));
        given(SECOND, events.about("scanner"));
        var unknown = new AppendCondition(
                BoundaryQuery.of(QueryItem.tagged(Set.of(new Tag("ticket", "unknown")))), 0);
        var violated = new AppendCondition(BoundaryQuery.everything(), 1);
        var alsoViolated = new AppendCondition(ABOUT_PRINTER, 0);

        assertThat(append(request(
                        List.of(unknown, violated, alsoViolated), part(STREAM, new Any(), events.one()))))
                .isEqualTo(new ConditionViolated(violated, 2));
    }

    @Test
    void the_events_of_the_append_itself_do_not_violate_its_condition() {
        assertThat(append(request(
                        List.of(new AppendCondition(ABOUT_PRINTER, 0)),
                        part(SECOND, new Any(), events.about("printer")))))
                .isEqualTo(new Appended(Map.of(SECOND, 1L), 1));
    }

    @Test
    void expectations_come_before_conditions() {
        given(SECOND, events.about("printer"));

        assertThat(append(request(
                        List.of(new AppendCondition(ABOUT_PRINTER, 0)), part(SECOND, new NoStream(), events.one()))))
                .isEqualTo(new Conflict(SECOND, new NoStream(), 1));
    }

    @Test
    void an_empty_append_has_conditions_too() {
        given(SECOND, events.about("printer"));
        var condition = new AppendCondition(ABOUT_PRINTER, 0);

        assertThat(append(request(List.of(condition), part(STREAM, new Any()))))
                .isEqualTo(new ConditionViolated(condition, 1));
    }

    @Test
    void a_condition_holds_for_a_long_log() {
        given(SECOND, events.about("printer"));
        given(THIRD, events.some(200));
        var violated = new AppendCondition(ABOUT_PRINTER, 0);

        assertThat(appendIf(new AppendCondition(ABOUT_PRINTER, 1))).isInstanceOf(Appended.class);
        assertThat(appendIf(violated)).isEqualTo(new ConditionViolated(violated, 1));
    }

    private Object appendIf(AppendCondition condition) {
        return append(request(List.of(condition), part(STREAM, new Any(), events.one())));
    }
}
