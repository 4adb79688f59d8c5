/// The steps of the last commands through the layers, with the time spent in each: for people who want to see them, not
/// measure them.
///
/// [com.gyroscops.explorer.trace.TraceRecorder] is told of commands by the framework, and of requests by the kit `web`.
///
/// - May use: the framework's observation, the kit's observer of requests.
/// - Used by: the explorer's routes; bootstrap, which lets the recorder watch.
@NullMarked
package com.gyroscops.explorer.trace;

import org.jspecify.annotations.NullMarked;
