/// The connections of the web server: the bytes received on each, the progress of its request, and its timeouts.
/// Helidon reads requests and writes responses through them.
///
/// - May use: Helidon alone.
/// - Used by: the server binding.
@NullMarked
package com.gyroscops.web.connection;

import org.jspecify.annotations.NullMarked;
