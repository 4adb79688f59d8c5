package com.gyroscops.eventsourcing.documents;

import java.util.List;
import java.util.Optional;

/// One page of documents.
///
/// @param next the [DocumentQuery#after] of the next page; empty on the last page
public record DocumentPage<D>(List<D> documents, Optional<Long> next) {

    public DocumentPage {
        documents = List.copyOf(documents);
    }
}
