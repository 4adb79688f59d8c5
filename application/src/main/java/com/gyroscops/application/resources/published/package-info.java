/// What resources publishes for other contexts: facts about regions, integration
/// events, and commands for regions.
///
/// - May use: the events of resources, the framework.
/// - Used by: the application of other contexts, for decisions that depend on regions.
@NullMarked
package com.gyroscops.application.resources.published;

import org.jspecify.annotations.NullMarked;
