package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Searches for texts in the values of events' data, alone and with other criteria.
abstract class SearchingTextContract extends StoreContract {

    @ParameterizedTest
    @CsvSource({
        "Élève refusé, ELEVE",
        "Élève refusé, e\u0301le\u0300ve",
        "resume, résumé",
        "STRASSE, straße",
        "Straße, STRASSE",
        "İstanbul, istanbul",
        "a 100% [safe] plan.*, '% [sa'",
        "a/b\\c, '/b\\'",
        "carte 4242 expirée, 42 EX",
        "日本語のテキスト, 本語",
        "crème 🍰 brûlée, E 🍰",
        "00, 00",
        "wysłano do Łodzi, LODZI",
        "til Søren, soren",
        "Þór og Ægir, THOR OG AEGIR",
        "œuvre de Đoković, OEUVRE DE DOKOVIC",
        "Diyarbakır, DIYARBAKIR",
        "ΟΔΟΣ ΕΡΜΟΎ, οδός ερμου",
        "Ещё ёлка, еще елка",
        "ｶｷﾞ, カギ",
        "שָׁלוֹם, שָׁלוֹם",
    })
    void a_text_is_found_in_any_case_and_with_any_accents(String reason, String text) {
        given(STREAM, events.one(NewEvents.failed("something else")), events.one(NewEvents.failed(reason)));

        assertThat(positions(text)).containsExactly(2L);
    }

    /// Outside of Latin, Greek and Cyrillic a mark is a vowel, or makes another letter.
    @ParameterizedTest
    @CsvSource({"カギ, カキ", "ぱぱ, はは", "कामल, कमल", "בָּגַד, בגד", "كَتَبَ, كتب", "각나, 가나"})
    void a_mark_that_is_part_of_its_letter_makes_a_difference(String reason, String text) {
        given(STREAM, events.one(NewEvents.failed(reason)), events.one(NewEvents.failed(text)));

        assertThat(positions(text)).containsExactly(2L);
        assertThat(positions(reason)).containsExactly(1L);
    }

    @Test
    void a_text_is_taken_literally() {
        given(STREAM, events.one(NewEvents.failed("abc")), events.one(NewEvents.failed("a.c and 50 %")));

        assertThat(positions("a.c")).containsExactly(2L);
        assertThat(positions("%%")).isEmpty();
        assertThat(positions("a c")).isEmpty();
    }

    @Test
    void names_of_fields_are_no_texts() {
        given(STREAM, events.one(NewEvents.failed("because")));

        assertThat(positions("reason")).isEmpty();
        assertThat(positions("TicketClosed")).isEmpty();
        assertThat(positions("because")).containsExactly(1L);
    }

    @Test
    void a_text_is_found_within_one_value_only() {
        given(STREAM, events.one(NewEvents.failed("pp")));

        assertThat(positions("pp")).containsExactly(1L);
        assertThat(positions("ppp")).isEmpty();
    }

    @Test
    void a_text_combines_with_every_other_condition() {
        for (var i = 0; i < 20; i++) {
            clock.move(Duration.ofSeconds(1));
            var data = i % 2 == 0 ? NewEvents.failed("lost " + i) : NewEvents.cancelled("lost " + i);
            given(i % 3 == 0 ? STREAM : SECOND, events.one(data));
        }
        var from = TestClock.START.plusSeconds(5);
        var criteria = EventCriteria.all()
                .with(EventField.TYPE, "TicketClosed")
                .with(EventField.AGGREGATE_ID, SECOND.aggregateId())
                .between(from, from.plusSeconds(12));
        var query = new EventQuery(criteria, Optional.of(new SearchText("LOST 1")));

        assertThat(found(query)).isNotEmpty().isEqualTo(naive(query));
    }

    @Test
    void a_search_for_a_text_is_paged_both_ways() {
        IntStream.range(0, 200)
                .forEach(i -> given(STREAM, events.one(NewEvents.failed(i % 3 == 0 ? "needle " + i : "hay"))));
        var query = text("needle");

        assertThat(pages(query, Direction.FORWARDS)).hasSize(67).isEqualTo(naive(query));
        assertThat(pages(query, Direction.BACKWARDS)).isEqualTo(naive(query).reversed());
    }

    @Test
    void a_text_is_found_as_soon_as_its_event_is_appended() {
        for (var i = 0; i < 300; i++) {
            given(STREAM, events.one(NewEvents.failed("number " + i + ";")));

            assertThat(positions("number " + i + ";")).containsExactly(i + 1L);
        }
    }

    private List<RecordedEvent> pages(EventQuery query, Direction direction) {
        var found = new ArrayList<RecordedEvent>();
        var beyond = Optional.<Long>empty();
        do {
            var page = store.search().search(query, new EventPageRequest(direction, beyond, 7));
            found.addAll(page.events());
            beyond = page.next();
        } while (beyond.isPresent());
        return found;
    }

    private List<Long> positions(String text) {
        return found(text(text)).stream().map(RecordedEvent::position).toList();
    }

    private static EventQuery text(String text) {
        return new EventQuery(EventCriteria.all(), Optional.of(new SearchText(text)));
    }

    private List<RecordedEvent> found(EventQuery query) {
        return store.search()
                .search(query, EventPageRequest.first(Integer.MAX_VALUE))
                .events();
    }

    private List<RecordedEvent> naive(EventQuery query) {
        var texts = new ReasonTexts();
        return log().stream().filter(event -> query.matches(event, Tags::of, texts)).toList();
    }
}
