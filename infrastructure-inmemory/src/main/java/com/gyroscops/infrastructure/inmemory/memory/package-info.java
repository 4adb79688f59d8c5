/// The estimated memory of the event store: log, indexes and read models.
///
/// Each part adds the size of its allocations to an [com.gyroscops.infrastructure.inmemory.memory.Account] calculated
/// with the object sizes of this JVM ([com.gyroscops.infrastructure.inmemory.memory.Layout]). The
/// [com.gyroscops.infrastructure.inmemory.memory.MemoryBudget] adds the accounts up.
///
/// - May use: the framework's ports and envelopes.
/// - Used by: the store and what follows it.
@NullMarked
package com.gyroscops.infrastructure.inmemory.memory;

import org.jspecify.annotations.NullMarked;
