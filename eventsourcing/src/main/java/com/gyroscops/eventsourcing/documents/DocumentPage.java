package com.gyroscops.eventsourcing.documents;

import java.util.List;
import java.util.Optional;

/// One page of documents.
///
/// @param next what the next page goes [DocumentQuery#after]; empty when no document was left behind this page
public record DocumentPage<D>(List<D> documents, Optional<Long> next) {

    public DocumentPage {
        documents = List.copyOf(documents);
    }
}
