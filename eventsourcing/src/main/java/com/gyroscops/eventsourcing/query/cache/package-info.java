/// The query cache: its port, the keys of its entries, and its levels.
///
/// - May use: the criteria of the event search, the log's id.
/// - Used by: the query pipelines, adapters, the readiness probe.
@NullMarked
package com.gyroscops.eventsourcing.query.cache;

import org.jspecify.annotations.NullMarked;

