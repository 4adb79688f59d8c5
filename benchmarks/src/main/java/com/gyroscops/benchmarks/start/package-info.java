/// The start-up time of the application, by how it is started.
///
/// - May use: the harness, the runnable jar.
/// - Used by: `Main`, through [com.gyroscops.benchmarks.start.StartTable].
@NullMarked
package com.gyroscops.benchmarks.start;

import org.jspecify.annotations.NullMarked;
