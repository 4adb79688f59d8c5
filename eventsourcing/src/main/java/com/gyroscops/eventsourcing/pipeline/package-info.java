/// What happens around every command handler, in one order for all: log, meter, idempotency, retry.
///
/// Each decorator is a record of the next handler and one collaborator.
/// [com.gyroscops.eventsourcing.pipeline.CommandPipeline] is where they are put around a handler.
///
/// - May use: the command side's common types, the observation, slf4j (the logging decorator alone).
/// - Used by: the slices' entry points.
@NullMarked
package com.gyroscops.eventsourcing.pipeline;

import org.jspecify.annotations.NullMarked;

