/// The settings of a server, and the exception when it cannot listen.
///
/// - May use: nothing.
/// - Used by: the entry point, the binding to Helidon.
@NullMarked
package com.gyroscops.web.settings;

import org.jspecify.annotations.NullMarked;
