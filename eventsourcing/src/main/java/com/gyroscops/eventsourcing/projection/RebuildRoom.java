package com.gyroscops.eventsourcing.projection;

/// The memory that a rebuild needs, and the memory that is available.
///
/// @param needed the size in bytes of the current read model, and so of the second copy
/// @param used the bytes that the store uses now, including the current read model
/// @param limit the maximum number of bytes for the store
public record RebuildRoom(long needed, long used, long limit) {

    /// Unlimited memory, for a store without a limit.
    public static final RebuildRoom UNLIMITED = new RebuildRoom(0, 0, Long.MAX_VALUE);

    boolean isEnough() {
        return needed <= limit - used;
    }
}
