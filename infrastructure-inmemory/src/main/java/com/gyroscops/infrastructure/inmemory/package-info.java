/// The in-memory adapters. The entry point is [com.gyroscops.infrastructure.inmemory.InMemoryAdapters]; all other
/// packages are internal to this module.
///
/// - May use: the ports, Caffeine.
/// - Used by: bootstrap.
@NullMarked
package com.gyroscops.infrastructure.inmemory;

import org.jspecify.annotations.NullMarked;
