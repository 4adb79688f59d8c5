package com.gyroscops.eventsourcing.projection;

import java.util.function.Function;

/// Defines a projection: its name, its read model, and how to rebuild it.
///
/// @param name a stable name, which health, metrics and operations use
/// @param over creates the projection of a read model
public record ProjectionDefinition<M>(String name, ReadModel<M> model, Function<M, Projection> over) {

    Projection current() {
        return over.apply(model.current());
    }

    RebuildRoom room() {
        return model.room();
    }

    ShadowReadModel candidate() {
        var empty = model.empty();
        return new ShadowReadModel(over.apply(empty), () -> model.replaceWith(empty));
    }
}
