/// A history to look at: two weeks that a newcomer finds when the application is started for a look.
///
/// It is lived through the real handlers with a moved clock, so it is as true as any other; the same seed and end give
/// the same history. The entry point is [com.gyroscops.bootstrap.demo.Demo].
///
/// - May use: the use cases, as an adapter would.
/// - Used by: bootstrap, before anybody else can send commands.
@NullMarked
package com.gyroscops.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
