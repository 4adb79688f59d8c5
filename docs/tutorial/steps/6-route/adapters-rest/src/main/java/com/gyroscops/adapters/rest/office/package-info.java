/// The routes of the context office.
///
/// - May use: commands, queries and views of rooms, the adapter's own tools.
/// - Used by: bootstrap, through [com.gyroscops.adapters.rest.office.RoomRoutes].
@NullMarked
package com.gyroscops.adapters.rest.office;

import org.jspecify.annotations.NullMarked;
