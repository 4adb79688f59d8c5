/// What identity publishes for other contexts: facts about users.
///
/// - May use: the events of identity, the framework.
/// - Used by: the application of other contexts, for decisions that depend on users.
@NullMarked
package com.gyroscops.application.identity.published;

import org.jspecify.annotations.NullMarked;
