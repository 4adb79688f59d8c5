/// How long the application takes to start, by how it is started.
///
/// - May use: the harness, the runnable jar.
/// - Used by: `Main`, by way of [com.gyroscops.benchmarks.start.StartTable].
@NullMarked
package com.gyroscops.benchmarks.start;

import org.jspecify.annotations.NullMarked;
