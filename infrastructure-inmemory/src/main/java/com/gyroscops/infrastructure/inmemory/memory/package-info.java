/// How much memory the event store takes: its log, its indexes, and the read models that are made of it.
///
/// Each part adds what it takes to an [com.gyroscops.infrastructure.inmemory.memory.Account] whenever it makes room, by
/// the sizes that objects have in this JVM ([com.gyroscops.infrastructure.inmemory.memory.Layout]). The
/// [com.gyroscops.infrastructure.inmemory.memory.MemoryBudget] adds the accounts up.
///
/// - May use: the application's ports and envelopes.
/// - Used by: the store and what follows it.
@NullMarked
package com.gyroscops.infrastructure.inmemory.memory;

import org.jspecify.annotations.NullMarked;
