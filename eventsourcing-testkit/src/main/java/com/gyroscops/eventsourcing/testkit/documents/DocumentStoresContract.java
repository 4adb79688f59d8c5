package com.gyroscops.eventsourcing.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.testkit.documents.Card.Column;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of factories of document stores. An adapter's test extends it and creates the factory.
public abstract class DocumentStoresContract {

    private DocumentStores stores;

    protected abstract DocumentStores newStores();

    @BeforeEach
    final void open() {
        stores = newStores();
    }

    @Test
    void each_store_is_empty_and_another() {
        var card = Card.of("t", Column.TODO, "support", 1);
        var one = stores.open(Card.TYPE);
        one.put(card.ticketId(), card, card.last());
        one.moveTo(1);

        var other = stores.open(Card.TYPE);

        assertThat(one.get(card.ticketId())).isPresent();
        assertThat(other.get(card.ticketId())).isEmpty();
        assertThat(other.position()).isZero();
        assertThat(other.groups(Card.LANES)).isEmpty();
    }
}
