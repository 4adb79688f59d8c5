/// The room's use cases. [com.gyroscops.application.office.room.RoomAggregate] registers it.
///
/// - May use: the room of the domain, the framework.
/// - Used by: adapters; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.office.room;

import org.jspecify.annotations.NullMarked;
