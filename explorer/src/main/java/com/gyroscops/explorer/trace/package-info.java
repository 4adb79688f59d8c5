/// Traces of the last commands through the layers, with the time spent in each step. They are for illustration, not for
/// measurements.
///
/// [com.gyroscops.explorer.trace.TraceRecorder] observes commands in the framework, and requests in `web`.
///
/// - May use: the framework's observation, the kit's observer of requests.
/// - Used by: the explorer's routes; bootstrap, which registers the recorder.
@NullMarked
package com.gyroscops.explorer.trace;

import org.jspecify.annotations.NullMarked;
