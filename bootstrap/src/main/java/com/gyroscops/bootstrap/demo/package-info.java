/// The demo data: fifteen days of history, so that a new user has something to look at.
///
/// It is created through the real handlers and policies with an adjusted clock; the same seed and end give the same
/// history. The entry point is [com.gyroscops.bootstrap.demo.Demo].
///
/// - May use: the use cases, as an adapter would.
/// - Used by: bootstrap, before the server accepts commands.
@NullMarked
package com.gyroscops.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
