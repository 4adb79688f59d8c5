/// Read models in memory.
///
/// - May use: the ports that they implement.
/// - Used by: the module's door.
@NullMarked
package com.gyroscops.infrastructure.inmemory.views;

import org.jspecify.annotations.NullMarked;
