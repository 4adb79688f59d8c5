/// The in-memory adapters. The entry point is [com.gyroscops.infrastructure.inmemory.InMemoryAdapters]; what is behind
/// it is used inside this module only.
///
/// - May use: the ports, Caffeine, Jackson.
/// - Used by: bootstrap.
@NullMarked
package com.gyroscops.infrastructure.inmemory;

import org.jspecify.annotations.NullMarked;
