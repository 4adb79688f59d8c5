/// The types of every query: its handler, and a result with its log position.
///
/// - May use: the query cache's port, the event search, slf4j (the logging decorators alone). Never anything of the
///   command side.
/// - Used by: every slice's query side, and adapters.
@NullMarked
package com.gyroscops.eventsourcing.query;

import org.jspecify.annotations.NullMarked;

