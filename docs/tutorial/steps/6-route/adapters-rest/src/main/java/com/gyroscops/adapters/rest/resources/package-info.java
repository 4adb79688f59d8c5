/// The routes of rooms.
///
/// - May use: the room's use cases; its commands and refusals, but neither its states nor its events.
/// - Used by: the module's door.
@NullMarked
package com.gyroscops.adapters.rest.resources;

import org.jspecify.annotations.NullMarked;
