/// The composition root. It is the only module that uses Guice.
///
/// - [com.gyroscops.bootstrap.Main] starts the application, [com.gyroscops.bootstrap.Settings] contains its settings.
/// - [com.gyroscops.bootstrap.StoreModule], [com.gyroscops.bootstrap.UseCaseModule] and
///   [com.gyroscops.bootstrap.RestModule] wire its parts.
/// - May use: everything.
/// - Used by: nothing.
@NullMarked
package com.gyroscops.bootstrap;

import org.jspecify.annotations.NullMarked;
