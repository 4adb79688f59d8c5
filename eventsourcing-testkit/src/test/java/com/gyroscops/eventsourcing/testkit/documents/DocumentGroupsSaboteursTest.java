package com.gyroscops.eventsourcing.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.Group;
import com.gyroscops.eventsourcing.documents.Grouping;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.testkit.Encounter;
import com.gyroscops.eventsourcing.testkit.Verdict;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class DocumentGroupsSaboteursTest {

    static class Model extends DocumentGroupsContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards();
        }
    }

    static class DoesNothing extends DocumentGroupsContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new DoNothingDocuments();
        }
    }

    static class ForgetsTheSums extends DocumentGroupsContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized <G> List<Group<G>> groups(Grouping<Card, G> grouping) {
                    return super.groups(grouping).stream()
                            .map(group -> new Group<>(
                                    group.key(),
                                    group.count(),
                                    group.sums().stream()
                                            .map(_ -> BigDecimal.ZERO)
                                            .toList()))
                            .toList();
                }
            };
        }
    }

    static class NeverTakesAnythingAway extends DocumentGroupsContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                private final ModelDocumentStore<Card, Card> seen = new ModelDocumentStore<>(
                        DocumentType.of("cards", Card.class, Card.class)
                                .groupedBy(Card.LANES)
                                .groupedBy(Card.TEAMS));

                @Override
                public synchronized void put(TicketId key, Card document, RecordedEvent last) {
                    super.put(key, document, last);
                    seen.put(document, document, last);
                }

                @Override
                public synchronized <G> List<Group<G>> groups(Grouping<Card, G> grouping) {
                    return seen.groups(grouping);
                }
            };
        }
    }

    static class CountsADocumentAgain extends DocumentGroupsContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                private long again;

                @Override
                public synchronized void put(TicketId key, Card document, RecordedEvent last) {
                    again += get(key).filter(known -> known.value().equals(document)).isPresent() ? 1 : 0;
                    super.put(key, document, last);
                }

                @Override
                public synchronized <G> List<Group<G>> groups(Grouping<Card, G> grouping) {
                    return super.groups(grouping).stream()
                            .map(group -> new Group<>(group.key(), group.count() + again, group.sums()))
                            .toList();
                }
            };
        }
    }

    static class TakesAnyGrouping extends DocumentGroupsContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                @Override
                public synchronized <G> List<Group<G>> groups(Grouping<Card, G> grouping) {
                    return Card.TYPE.groupings().contains(grouping) ? super.groups(grouping) : List.of();
                }
            };
        }
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // The missing lock is the fault.
    static class MovesADocumentInTwoSteps extends DocumentGroupsContract {
        @Override
        protected DocumentStore<TicketId, Card> newStore() {
            return new ModelCards() {
                private final Encounter between = new Encounter();

                @Override
                public void put(TicketId key, Card document, RecordedEvent last) {
                    synchronized (this) {
                        documents.remove(key);
                    }
                    if (last.position() < 100) {
                        between.tarry();
                    }
                    super.put(key, document, last);
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
    void groups_that_are_wrong_are_found() {
        assertThat(Verdict.of(ForgetsTheSums.class).red()).contains("each_group_has_its_count_and_its_sum");
        assertThat(Verdict.of(NeverTakesAnythingAway.class).red())
                .contains(
                        "a_document_that_changes_is_taken_from_one_group_to_another",
                        "a_document_that_is_deleted_counts_no_more",
                        "the_groups_are_always_what_a_look_at_all_documents_comes_to");
        assertThat(Verdict.of(CountsADocumentAgain.class).red())
                .containsExactly("a_document_that_is_put_again_counts_once");
        assertThat(Verdict.of(TakesAnyGrouping.class).red())
                .containsExactly("a_grouping_of_other_documents_is_refused");
        assertThat(Verdict.of(MovesADocumentInTwoSteps.class).red())
                .containsExactly("a_document_that_changes_meanwhile_is_in_one_group_at_each_moment");
    }
}
