package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.Query;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.function.BiFunction;

/// Creates the handlers of queries about documents, with the pipeline around each. Thread-safe.
///
/// @param pipeline the decorators of each handler
/// @param log the position of queries that read the log
public record QueryHandlers(
        QueryPipeline pipeline, ReadModels models, Projections projections, EventReader reader, ReadPosition log) {

    /// The queries of the documents of `projection`. Metrics name them after the documents: `tickets.get`,
    /// `tickets.page` and `tickets.replay`.
    ///
    /// @throws IllegalStateException when a document has many streams, and cannot be replayed
    public <K, D> DocumentQueries<K, D> of(DocumentProjection<K, D> projection) {
        var model = models.of(projection);
        var name = projection.type().name();
        var position = projections.position(name);
        return new DocumentQueries<>(
                pipeline.around(
                        name + ".get", query -> model.current().get(query.key()).map(Document::value), position),
                pipeline.around(name + ".page", query -> model.current().page(query), position),
                pipeline.around(name + ".replay", projection.replay(reader), log));
    }

    /// Another query of the documents of `projection`.
    public <K, D, Q extends Query<A>, A> QueryGateway<Q, A> of(
            DocumentProjection<K, D> projection, BiFunction<Q, DocumentStore<K, D>, A> handler) {
        var model = models.of(projection);
        return pipeline.around(
                query -> handler.apply(query, model.current()),
                projections.position(projection.type().name()));
    }

    /// A query of the log itself, which never lags.
    public <Q extends Query<A>, A> QueryGateway<Q, A> ofLog(QueryHandler<Q, A> handler) {
        return pipeline.around(handler, log);
    }
}
