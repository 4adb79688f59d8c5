/// The cache of aggregate states, so that loading reads later events only.
///
/// - May use: the port that it implements, Caffeine.
/// - Used by: the module's entry point.
@NullMarked
package com.gyroscops.infrastructure.inmemory.states;

import org.jspecify.annotations.NullMarked;
