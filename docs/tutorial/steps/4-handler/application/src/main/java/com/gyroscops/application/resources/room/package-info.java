/// The room's use cases. [com.gyroscops.application.resources.room.RoomUseCases] is the one door.
///
/// - May use: the room of the domain, the executor and the pipeline, the ports.
/// - Used by: adapters, through the door; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.resources.room;

import org.jspecify.annotations.NullMarked;
