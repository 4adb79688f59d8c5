/// Exchange rates that do not change: a stand-in for a source of real ones.
///
/// - May use: the port that it implements.
/// - Used by: the module's entry point.
@NullMarked
package com.gyroscops.infrastructure.inmemory.billing;

import org.jspecify.annotations.NullMarked;
