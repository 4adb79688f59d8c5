/// What every query has in common: its envelope, its handler, and an answer that says how recent it is.
///
/// - May use: the domain's shared kernel, the query cache's port, the event search, slf4j (the logging decorators
///   alone). Never anything of the command side.
/// - Used by: every slice's query side, and adapters that ask.
@NullMarked
package com.gyroscops.eventsourcing.query;

import org.jspecify.annotations.NullMarked;

