package com.gyroscops.eventsourcing.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.Tag;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagsTest {

    record UserId(String value) {}

    record LoyaltyCardId(String value) {}

    record Name(String value) {}

    record SeatId(int row) {}

    record PlaceId(String hall, int row) {}

    record Bought(UserId payerId, LoyaltyCardId loyaltyCardId, Name name, String shopId, SeatId seatId, int amount) {}

    record Approved(UserId userId, UserId approvedBy, Optional<LoyaltyCardId> loyaltyCardId) {}

    @Test
    void an_identifier_gives_its_kind_and_one_in_a_role_gives_the_role() {
        var bought = new Bought(new UserId("alice"), new LoyaltyCardId("c1"), new Name("n"), "s1", new SeatId(1), 7);

        assertThat(Tags.of(bought)).extracting(Tag::toString).containsExactly("payer:alice", "loyalty-card:c1");
    }

    @Test
    void an_identifier_that_is_absent_or_whose_component_is_not_called_an_id_gives_none() {
        assertThat(Tags.of(new Approved(new UserId("a"), new UserId("b"), Optional.empty())))
                .extracting(Tag::toString)
                .containsExactly("user:a");
        assertThat(Tags.of(new Approved(new UserId("a"), new UserId("b"), Optional.of(new LoyaltyCardId("c")))))
                .extracting(Tag::toString)
                .containsExactly("user:a", "loyalty-card:c");
    }

    @Test
    void an_identifier_is_one_text() {
        record Moved(UserId userId, PlaceId placeId) {}

        assertThat(Tags.of(new Moved(new UserId("alice"), new PlaceId("north", 3))))
                .extracting(Tag::toString)
                .containsExactly("user:alice");
    }

    @Test
    void what_is_no_record_has_no_tags() {
        assertThat(Tags.of("p-1")).isEmpty();
    }
}
