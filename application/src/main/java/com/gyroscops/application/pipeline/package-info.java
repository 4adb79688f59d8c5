/// What happens around every command handler, in one order for all: trace, log, meter, idempotency, retry on conflict.
///
/// Each decorator is a record of the next handler and one collaborator. [com.gyroscops.application.pipeline.Pipelines]
/// is where they are put around a handler.
///
/// - May use: the command side's common types, slf4j (the logging decorators alone).
/// - Used by: the slices' doors.
@NullMarked
package com.gyroscops.application.pipeline;

import org.jspecify.annotations.NullMarked;
