/// The room: its commands, events, rejections and states.
///
/// Start at [com.gyroscops.domain.resources.room.RoomCommand].
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the resources slice of the application; adapters build its commands and translate its refusals.
@NullMarked
package com.gyroscops.domain.resources.room;

import org.jspecify.annotations.NullMarked;
