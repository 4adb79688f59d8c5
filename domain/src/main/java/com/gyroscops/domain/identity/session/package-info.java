/// The session of a user: its commands, events, rejections and states.
///
/// Start at [com.gyroscops.domain.identity.session.Session].
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the identity slice of the application; adapters build its commands and translate its rejections.
@NullMarked
package com.gyroscops.domain.identity.session;

import org.jspecify.annotations.NullMarked;
