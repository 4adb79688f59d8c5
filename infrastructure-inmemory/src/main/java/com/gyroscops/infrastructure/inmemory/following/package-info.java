/// Keeping derived data up with the log, for indexes and counters that appends need not wait for.
///
/// - May use: the store's reading ports.
/// - Used by: the adapters of this module that derive something from the log.
@NullMarked
package com.gyroscops.infrastructure.inmemory.following;

import org.jspecify.annotations.NullMarked;
