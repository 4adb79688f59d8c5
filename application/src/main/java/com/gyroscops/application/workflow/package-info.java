/// The workflow's use cases. [com.gyroscops.application.workflow.WorkflowAggregate] registers it, and
/// [com.gyroscops.application.workflow.WorkflowDocuments] is its read model.
///
/// - May use: the workflow of the domain, the framework.
/// - Used by: adapters; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.workflow;

import org.jspecify.annotations.NullMarked;
