/// The routes of the context resources.
///
/// - May use: commands, queries and views of rooms, the adapter's own tools.
/// - Used by: bootstrap, through [com.gyroscops.adapters.rest.resources.RoomRoutes].
@NullMarked
package com.gyroscops.adapters.rest.resources;

import org.jspecify.annotations.NullMarked;
