package com.gyroscops.eventsourcing.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class DocumentStoresSaboteursTest {

    static class Model extends DocumentStoresContract {
        @Override
        protected DocumentStores newStores() {
            return new DocumentStores() {
                @Override
                public <K, D> DocumentStore<K, D> open(DocumentType<K, D> type) {
                    return new ModelDocumentStore<>(type);
                }
            };
        }
    }

    static class OpensTheSameAgain extends DocumentStoresContract {
        @Override
        protected DocumentStores newStores() {
            return new DocumentStores() {
                private final Map<String, DocumentStore<?, ?>> opened = new HashMap<>();

                @Override
                @SuppressWarnings("unchecked")
                public <K, D> DocumentStore<K, D> open(DocumentType<K, D> type) {
                    return (DocumentStore<K, D>)
                            opened.computeIfAbsent(type.name(), _ -> new ModelDocumentStore<>(type));
                }
            };
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void a_store_that_is_opened_twice_is_found() {
        assertThat(Verdict.of(OpensTheSameAgain.class).red()).containsExactly("each_store_is_empty_and_another");
    }
}
