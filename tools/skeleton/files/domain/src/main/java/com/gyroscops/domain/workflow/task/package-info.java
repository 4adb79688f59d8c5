/// The task: its life as commands, events, refusals and states. It shows the form; yours goes beside it, or in its
/// place.
///
/// Start at [com.gyroscops.domain.workflow.task.Task].
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the workflow slice of the application; adapters build its commands and translate its refusals.
@NullMarked
package com.gyroscops.domain.workflow.task;

import org.jspecify.annotations.NullMarked;
