/// What the workflow context publishes for others.
///
/// - May use: the events of workflows, the framework's facts.
/// - Used by: decisions of other contexts, which are guarded by these facts.
@NullMarked
package com.gyroscops.application.workflow.published;

import org.jspecify.annotations.NullMarked;
