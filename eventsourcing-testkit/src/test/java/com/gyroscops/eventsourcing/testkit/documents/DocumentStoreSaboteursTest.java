package com.gyroscops.eventsourcing.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.testkit.Encounter;
import com.gyroscops.eventsourcing.testkit.Verdict;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class DocumentStoreSaboteursTest {

    static class Model extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards();
        }
    }

    static class DoesNothing extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new DoNothingDocuments();
        }
    }

    static class KeepsTheFirstDocument extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized void put(TicketId key, Card document, RecordedEvent last) {
                    if (documents.isEmpty()) {
                        super.put(key, document, last);
                    }
                }
            };
        }
    }

    static class GoesBackWithTheEvent extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized void put(TicketId key, Card document, RecordedEvent last) {
                    super.put(key, document, last);
                    documents.put(key, new Document<>(document, last.revision(), last.position()));
                }
            };
        }
    }

    static class NeverDeletes extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized void delete(TicketId key) {}
            };
        }
    }

    static class MovesOnWithTheDocument extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized void put(TicketId key, Card document, RecordedEvent last) {
                    super.put(key, document, last);
                    position = Math.max(position, last.position());
                }
            };
        }
    }

    static class PutsNothingBehindThePosition extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized void put(TicketId key, Card document, RecordedEvent last) {
                    if (last.position() > position) {
                        super.put(key, document, last);
                    }
                }
            };
        }
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // What is put later is the fault.
    static class PutsTheDocumentLater extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                private final Encounter between = new Encounter();
                private Optional<Card> later = Optional.empty();

                @Override
                public void put(TicketId key, Card document, RecordedEvent last) {
                    if (last.position() < 100) {
                        later = Optional.of(document);
                    } else {
                        super.put(key, document, last);
                    }
                }

                @Override
                public void moveTo(long reached) {
                    super.moveTo(reached);
                    if (reached < 100) {
                        between.tarry();
                    }
                    later.ifPresent(card -> super.put(card.ticketId(), card, card.last()));
                }
            };
        }
    }

    static class GoesBack extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized void moveTo(long reached) {
                    position = reached;
                }
            };
        }
    }

    static class ForgetsWhenItMovesOn extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized void moveTo(long reached) {
                    super.moveTo(reached);
                    documents.clear();
                }
            };
        }
    }

    static class FindsAnyDocument extends DocumentStoreContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized Optional<Document<Card>> get(TicketId key) {
                    return documents.values().stream().findFirst();
                }
            };
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void every_test_is_red_for_a_store_that_does_nothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void a_position_that_says_other_than_the_documents_is_found() {
        assertThat(Verdict.of(MovesOnWithTheDocument.class).red())
                .contains("moving_on_moves_the_position_and_nothing_else");
        assertThat(Verdict.of(GoesBack.class).red()).containsExactly("the_position_never_goes_back");
        assertThat(Verdict.of(ForgetsWhenItMovesOn.class).red())
                .contains("moving_on_moves_the_position_and_nothing_else");
        assertThat(Verdict.of(PutsTheDocumentLater.class).red())
                .contains("a_reader_of_a_position_then_sees_what_was_put_before_it");
    }

    @Test
    void what_is_put_wrongly_or_not_at_all_is_found() {
        assertThat(Verdict.of(KeepsTheFirstDocument.class).red())
                .contains("a_document_takes_the_place_of_the_one_before");
        assertThat(Verdict.of(GoesBackWithTheEvent.class).red())
                .containsExactly(
                        "an_earlier_event_changes_the_document_and_takes_it_back_to_no_earlier_position");
        assertThat(Verdict.of(NeverDeletes.class).red())
                .containsExactly("a_document_that_is_deleted_is_gone_and_can_come_again");
        assertThat(Verdict.of(PutsNothingBehindThePosition.class).red())
                .containsExactly("a_retried_dead_letter_is_put_behind_the_position");
        assertThat(Verdict.of(FindsAnyDocument.class).red())
                .contains("a_document_that_was_put_is_found_with_its_last_event");
    }
}
