package com.gyroscops.eventsourcing.projection;

/// The memory that a rebuild needs, and what the store has.
///
/// @param needed the bytes of the read model that it replaces, beside which it fills another one
/// @param taken the bytes that the store takes now, that read model included
/// @param limit the most bytes that the store may take
public record RebuildRoom(long needed, long taken, long limit) {

    /// Room that no rebuild uses up: of a store without a limit.
    public static final RebuildRoom UNLIMITED = new RebuildRoom(0, 0, Long.MAX_VALUE);

    boolean isEnough() {
        return needed <= limit - taken;
    }
}
