/// Remembering answers: the port of the query cache, what its entries are found by, and how its levels stand together.
///
/// - May use: the criteria of the event search, the domain's shared kernel.
/// - Used by: the query pipelines, adapters that remember, the readiness probe.
@NullMarked
package com.gyroscops.eventsourcing.query.cache;

import org.jspecify.annotations.NullMarked;

