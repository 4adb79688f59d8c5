package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A full-text search reads the matching events, and hardly any others.
class TextCostTest {

    private static final FilledStore STORE = new FilledStore(100_000);

    @ParameterizedTest
    @CsvSource({"reason 77777, 1", "'n 7777', 11", "absent, 0", "'77', 50", "Reason, 50"})
    void events_without_the_text_are_not_looked_at(String text, int found) {
        var query = new EventQuery(EventCriteria.all(), Optional.of(new SearchText(text)));

        assertThat(page(query)).hasSize(found);
        assertThat(STORE.looksOf(_ -> page(query))).isLessThanOrEqualTo(found + 1L);
    }

    @ParameterizedTest
    @CsvSource({"77777, reason, 1", "77777, reason 77777, 1", "7, absent, 0"})
    void a_shorter_list_comes_before_the_text(int event, String text, int found) {
        var correlation = FilledStore.correlation(event).value();
        var query = new EventQuery(
                EventCriteria.all().with(EventField.CORRELATION_ID, correlation), Optional.of(new SearchText(text)));

        assertThat(page(query)).hasSize(found);
        // One read confirms the correlation id, and one is for each event found.
        assertThat(STORE.looksOf(_ -> page(query))).isLessThanOrEqualTo(1L + found);
    }

    private static List<?> page(EventQuery query) {
        return STORE.store()
                .search(query, new EventPageRequest(Direction.BACKWARDS, Optional.empty(), 50))
                .events();
    }
}
