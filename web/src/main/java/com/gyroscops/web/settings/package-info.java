/// Where and how a server listens, and that it cannot.
///
/// - May use: nothing.
/// - Used by: the entry point, the binding to Helidon.
@NullMarked
package com.gyroscops.web.settings;

import org.jspecify.annotations.NullMarked;
