/// What each decorator around a command handler costs.
///
/// - May use: the harness, the application's pipeline, in-memory adapters.
/// - Used by: `Main`, through [com.gyroscops.benchmarks.pipeline.PipelineTable].
@NullMarked
package com.gyroscops.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
