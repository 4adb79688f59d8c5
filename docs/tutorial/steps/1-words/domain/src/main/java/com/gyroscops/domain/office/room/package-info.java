/// The room: its commands, events, rejections and states.
///
/// Start at [com.gyroscops.domain.office.room.RoomCommand].
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the office slice of the application; adapters build its commands and translate its refusals.
@NullMarked
package com.gyroscops.domain.office.room;

import org.jspecify.annotations.NullMarked;
