/// Search for events by their metadata and data, in pages.
///
/// - May use: envelopes.
/// - Used by: query handlers, and the store's guards, which check for matching events after a position.
@NullMarked
package com.gyroscops.eventsourcing.search;

import org.jspecify.annotations.NullMarked;

