/// Read models as documents: a projection folds one document per key, and one port keeps them with the checkpoint,
/// lists them by index keys, and counts and sums them by groups.
///
/// A read model is a record, a [DocumentType] that says how its documents are listed and grouped, and a fold, which a
/// [DocumentProjection] runs. No read model needs an adapter or a query of its own: [QueryHandlers] makes the
/// [DocumentQueries] of each, which get a document, list documents, and fold the events of one again, up to a point in
/// its past.
///
/// - May use: aggregates, events, projections, queries, the store's reading port.
/// - Used by: the slices' read models; adapters implement [DocumentStore].
@NullMarked
package com.gyroscops.eventsourcing.documents;

import org.jspecify.annotations.NullMarked;
