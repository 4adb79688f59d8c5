/// From a request to its route and back: what every operation has in common, whatever it does. All of it but the
/// binding to Helidon works without a socket.
///
/// - May use: the `http` values, the `input` readers; `HelidonBinding` and what it is made of alone know Helidon.
/// - Used by: the door, [com.gyroscops.adapters.rest.RestAdapter].
@NullMarked
package com.gyroscops.adapters.rest.server;

import org.jspecify.annotations.NullMarked;
