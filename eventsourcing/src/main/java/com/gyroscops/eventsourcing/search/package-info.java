/// Search for events by their metadata and data, in pages.
///
/// - May use: envelopes.
/// - Used by: query handlers and live streams. Decisions use [com.gyroscops.eventsourcing.store.BoundaryQuery].
@NullMarked
package com.gyroscops.eventsourcing.search;

import org.jspecify.annotations.NullMarked;
