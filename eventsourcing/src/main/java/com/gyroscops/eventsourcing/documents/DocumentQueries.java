package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.query.QueryGateway;
import java.util.Optional;

/// The queries of one kind of documents, created by [QueryHandlers].
///
/// @param get reads the read model, which may lag
/// @param page reads the read model, which may lag
/// @param replay reads the log
public record DocumentQueries<K, D>(
        QueryGateway<GetDocument<K, D>, Optional<D>> get,
        QueryGateway<DocumentQuery<D>, DocumentPage<D>> page,
        QueryGateway<ReplayDocument<K, D>, Optional<D>> replay) {}
