/// Asynchronous logging: one line per log event, with escaped values, written by a separate thread.
///
/// - May use: Logback.
/// - Used by: `logback.xml`, which names these classes, and `Main`, which flushes the log at the end.
@NullMarked
package com.gyroscops.bootstrap.logging;

import org.jspecify.annotations.NullMarked;
