package com.gyroscops.eventsourcing.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.IndexKey;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.testkit.Verdict;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class DocumentPagesSaboteursTest {

    static class Model extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards();
        }
    }

    static class DoesNothing extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new DoNothingDocuments();
        }
    }

    static class SkipsOneBetweenPages extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                protected List<TicketId> matching(DocumentQuery<Card> query) {
                    return super.matching(query).stream()
                            .skip(query.after().isPresent() ? 1 : 0)
                            .toList();
                }
            };
        }
    }

    static class RepeatsOneBetweenPages extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                protected List<TicketId> matching(DocumentQuery<Card> query) {
                    var before = query.after().map(place -> query.newestFirst() ? place + 1 : place - 1);
                    return super.matching(
                            new DocumentQuery<>(query.values(), before, query.limit(), query.newestFirst()));
                }
            };
        }
    }

    static class CountsInsteadOfRememberingAPlace extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized DocumentPage<Card> page(DocumentQuery<Card> query) {
                    var offset = query.after().orElse(0L);
                    var whole = new DocumentQuery<>(
                            query.values(), Optional.empty(), Integer.MAX_VALUE, query.newestFirst());
                    var all = super.page(whole).documents();
                    var page = all.stream().skip(offset).limit(query.limit()).toList();
                    var reached = offset + page.size();
                    return new DocumentPage<>(page, reached < all.size() ? Optional.of(reached) : Optional.empty());
                }
            };
        }
    }

    static class OrdersByTheLastChange extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                protected Long placeOf(TicketId key) {
                    return get(key).map(Document::position).orElse(0L);
                }
            };
        }
    }

    static class IgnoresTheOrder extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                protected List<TicketId> matching(DocumentQuery<Card> query) {
                    return super.matching(query.newestFirst() ? query.reversed() : query);
                }
            };
        }
    }

    static class AlwaysPromisesMore extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized DocumentPage<Card> page(DocumentQuery<Card> query) {
                    return new DocumentPage<>(super.page(query).documents(), Optional.of(position));
                }
            };
        }
    }

    static class KeepsADocumentInItsFirstList extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized void put(TicketId key, Card document, RecordedEvent last) {
                    if (!documents.containsKey(key)) {
                        super.put(key, document, last);
                    }
                }
            };
        }
    }

    static class IgnoresTeams extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                protected List<TicketId> matching(DocumentQuery<Card> query) {
                    var columns = Optional.<Set<?>>ofNullable(query.values().get(Card.COLUMN));
                    return super.matching(new DocumentQuery<>(
                            columns.<Map<IndexKey<Card, ?>, Set<?>>>map(
                                            wanted -> Map.of(Card.COLUMN, wanted))
                                    .orElse(Map.of()),
                            query.after(),
                            query.limit(),
                            query.newestFirst()));
                }
            };
        }
    }

    static class TakesAnyIndexKey extends DocumentPagesContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized DocumentPage<Card> page(DocumentQuery<Card> query) {
                    return Card.TYPE.indexes().containsAll(query.values().keySet())
                            ? super.page(query)
                            : new DocumentPage<>(List.of(), Optional.empty());
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
    void a_page_that_skips_or_repeats_is_found() {
        assertThat(Verdict.of(SkipsOneBetweenPages.class).red())
                .contains(
                        "a_page_has_as_many_documents_as_asked_for_and_says_whether_there_are_more",
                        "every_restriction_and_page_size_finds_what_a_look_at_all_documents_finds");
        assertThat(Verdict.of(RepeatsOneBetweenPages.class).red())
                .contains("every_restriction_and_page_size_finds_what_a_look_at_all_documents_finds");
        assertThat(Verdict.of(AlwaysPromisesMore.class).red())
                .contains("a_page_has_as_many_documents_as_asked_for_and_says_whether_there_are_more");
    }

    @Test
    void a_place_that_moves_is_found() {
        assertThat(Verdict.of(CountsInsteadOfRememberingAPlace.class).red())
                .containsExactly("nothing_that_happens_between_two_pages_moves_a_document_from_one_to_the_other");
        assertThat(Verdict.of(OrdersByTheLastChange.class).red())
                .contains("documents_come_in_the_order_in_which_they_were_opened_even_after_changes");
        assertThat(Verdict.of(IgnoresTheOrder.class).red())
                .containsExactly("the_newest_document_comes_first_when_asked_for");
    }

    @Test
    void a_list_that_does_not_follow_the_documents_is_found() {
        assertThat(Verdict.of(KeepsADocumentInItsFirstList.class).red())
                .contains(
                        "a_document_whose_index_value_changes_leaves_one_list_and_comes_to_another",
                        "a_document_is_shown_as_it_is_now");
        assertThat(Verdict.of(IgnoresTeams.class).red())
                .containsExactly("every_restriction_and_page_size_finds_what_a_look_at_all_documents_finds");
        assertThat(Verdict.of(TakesAnyIndexKey.class).red())
                .containsExactly("an_index_key_of_other_documents_is_refused");
    }
}
