/// The progress of policies, in memory.
///
/// - May use: the framework's ports.
/// - Used by: [com.gyroscops.infrastructure.inmemory.InMemoryAdapters].
@NullMarked
package com.gyroscops.infrastructure.inmemory.checkpoints;

import org.jspecify.annotations.NullMarked;
