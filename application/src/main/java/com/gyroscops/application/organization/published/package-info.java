/// What the organization context publishes for others.
///
/// - May use: the events of organizations, the framework's facts.
/// - Used by: decisions of other contexts, which are guarded by these facts.
@NullMarked
package com.gyroscops.application.organization.published;

import org.jspecify.annotations.NullMarked;
