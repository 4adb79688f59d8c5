/// How the application writes its log: one line for each event, whose values cannot pretend to be others, written by a
/// thread of its own.
///
/// - May use: Logback.
/// - Used by: `logback.xml`, which names these classes, and `Main`, which has the rest written at the end.
@NullMarked
package com.gyroscops.bootstrap.logging;

import org.jspecify.annotations.NullMarked;
