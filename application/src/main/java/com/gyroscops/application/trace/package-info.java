/// The way of a command through the layers, with the time spent in each: for those who want to see it, not measure it.
///
/// A recording goes with the thread that executes the command, as a scoped value (JEP 506), so that nobody hands it on;
/// where there is none, a step costs a look.
///
/// - May use: the ports and types that it is put around.
/// - Used by: adapters, which begin a recording; the pipeline and the executors, whose steps it takes.
@NullMarked
package com.gyroscops.application.trace;

import org.jspecify.annotations.NullMarked;
