/// What the identity context publishes for others.
///
/// - May use: the events of users, the framework's facts.
/// - Used by: decisions of other contexts, which are guarded by these facts.
@NullMarked
package com.gyroscops.application.identity.published;

import org.jspecify.annotations.NullMarked;
