/// Followers of the log, which update indexes and counters asynchronously.
///
/// - May use: the store's reading ports.
/// - Used by: the adapters of this module that derive something from the log.
@NullMarked
package com.gyroscops.infrastructure.inmemory.following;

import org.jspecify.annotations.NullMarked;
