package com.gyroscops.eventsourcing.projection;

import java.util.function.Function;
import java.util.function.Supplier;

/// The current read model of queries, which a rebuild can replace.
///
/// @param <M> the port that the read model is read through
public final class ReadModel<M> {

    private final Supplier<M> empty;
    private final Function<M, RebuildRoom> room;
    private volatile M shown;

    /// A read model that is empty at first and takes no memory of the store.
    ///
    /// @param empty makes an empty one, each time another
    public ReadModel(Supplier<M> empty) {
        this(empty, _ -> RebuildRoom.UNLIMITED);
    }

    /// A read model that is empty at first.
    ///
    /// @param empty makes an empty one, each time another
    /// @param room says what it takes to fill another one beside the one that is given
    public ReadModel(Supplier<M> empty, Function<M, RebuildRoom> room) {
        this.empty = empty;
        this.room = room;
        this.shown = empty.get();
    }

    /// The one to read from, for one question: the next one may be answered by another.
    public M shown() {
        return shown;
    }

    RebuildRoom room() {
        return room.apply(shown);
    }

    M empty() {
        return empty.get();
    }

    void show(M next) {
        shown = next;
    }
}
