/// The decorators around every command handler, in one order: logging, observation, idempotency, retries.
///
/// Each decorator is a record of the next handler and one collaborator.
/// [com.gyroscops.eventsourcing.pipeline.CommandPipeline] adds them to a handler.
///
/// - May use: the command side's common types, the observation, slf4j (the logging decorator alone).
/// - Used by: the slices' entry points.
@NullMarked
package com.gyroscops.eventsourcing.pipeline;

import org.jspecify.annotations.NullMarked;

