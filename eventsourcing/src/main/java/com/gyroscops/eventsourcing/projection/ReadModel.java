package com.gyroscops.eventsourcing.projection;

import java.util.function.Function;
import java.util.function.Supplier;

/// The current read model of queries, which a rebuild can replace.
///
/// @param <M> the port through which queries read it
public final class ReadModel<M> {

    private final Supplier<M> empty;
    private final Function<M, RebuildRoom> room;
    private volatile M current;

    /// A read model that is initially empty and does not count towards the store's memory.
    ///
    /// @param empty creates an empty read model
    public ReadModel(Supplier<M> empty) {
        this(empty, _ -> RebuildRoom.UNLIMITED);
    }

    /// A read model that is initially empty.
    ///
    /// @param empty creates an empty read model
    /// @param room computes the memory for a second copy of a read model
    public ReadModel(Supplier<M> empty, Function<M, RebuildRoom> room) {
        this.empty = empty;
        this.room = room;
        this.current = empty.get();
    }

    /// The read model to use for one query; a rebuild may have replaced it by the next one.
    public M current() {
        return current;
    }

    RebuildRoom room() {
        return room.apply(current);
    }

    M empty() {
        return empty.get();
    }

    void replaceWith(M next) {
        current = next;
    }
}
