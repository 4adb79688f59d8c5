/// Where the hexagon is put together. Guice lives here and nowhere else.
///
/// - [com.gyroscops.bootstrap.Main] starts the application, [com.gyroscops.bootstrap.Settings] says how.
/// - [com.gyroscops.bootstrap.StoreModule], [com.gyroscops.bootstrap.UseCaseModule] and
///   [com.gyroscops.bootstrap.RestModule] name the parts and what they are made of.
/// - May use: everything.
/// - Used by: nothing.
@NullMarked
package com.gyroscops.bootstrap;

import org.jspecify.annotations.NullMarked;
