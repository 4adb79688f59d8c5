package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.testkit.documents.DocumentStoresContract;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;

class InMemoryDocumentStoresTest extends DocumentStoresContract {

    @Override
    protected DocumentStores newStores() {
        return InMemoryAdapters.documents();
    }
}
