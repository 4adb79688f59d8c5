/// The workflow: its commands, events, rejections and states.
///
/// Start at [com.gyroscops.domain.workflow.Workflow]. Its rules are in
/// [com.gyroscops.domain.workflow.WorkflowDecisions].
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the workflow slice of the application; adapters build its commands and translate its refusals.
@NullMarked
package com.gyroscops.domain.workflow;

import org.jspecify.annotations.NullMarked;
