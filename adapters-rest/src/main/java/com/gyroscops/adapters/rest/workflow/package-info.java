/// Workflows over HTTP: from JSON to commands and queries, and from outcomes to JSON.
///
/// - May use: the application's use cases of workflows, the domain's commands and refusals, the `http` values, the
///   `input`, `command` and `query` readers.
/// - Used by: bootstrap, through [com.gyroscops.adapters.rest.workflow.WorkflowRoutes].
@NullMarked
package com.gyroscops.adapters.rest.workflow;

import org.jspecify.annotations.NullMarked;
