/// The connections of the web server: what arrives on each, byte by byte, how far it is with its request, and when it
/// has taken too long. Helidon reads requests and writes answers through it.
///
/// - May use: Helidon alone.
/// - Used by: the server binding.
@NullMarked
package com.gyroscops.web.connection;

import org.jspecify.annotations.NullMarked;
