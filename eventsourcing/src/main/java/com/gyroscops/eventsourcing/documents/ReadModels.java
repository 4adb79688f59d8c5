package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ReadModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The read models of an application: a store of documents for each projection, initially empty. Thread-safe.
public final class ReadModels {

    private final Map<DocumentProjection<?, ?>, ProjectionDefinition<?>> definitions = new LinkedHashMap<>();

    /// Opens a store for each of `projections`.
    public ReadModels(DocumentStores stores, Collection<DocumentProjection<?, ?>> projections) {
        projections.forEach(projection -> definitions.put(projection, defined(projection, stores)));
    }

    private static <K, D> ProjectionDefinition<DocumentStore<K, D>> defined(
            DocumentProjection<K, D> projection, DocumentStores stores) {
        return projection.definition(stores.readModel(projection.type()));
    }

    /// The definitions of the projections, in the same order.
    public List<ProjectionDefinition<?>> definitions() {
        return List.copyOf(definitions.values());
    }

    /// The read model that `projection` maintains.
    ///
    /// @throws IllegalArgumentException when it is not one of the projections
    @SuppressWarnings("unchecked") // Its definition was made from this projection.
    public <K, D> ReadModel<DocumentStore<K, D>> of(DocumentProjection<K, D> projection) {
        var definition = definitions.get(projection);
        if (definition == null) {
            throw new IllegalArgumentException("there is no read model of " + projection.type().name());
        }
        return ((ProjectionDefinition<DocumentStore<K, D>>) definition).model();
    }
}
