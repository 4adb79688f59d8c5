/// States of aggregates, remembered so that loading reads only what came after.
///
/// - May use: the port that it implements, Caffeine.
/// - Used by: the module's entry point.
@NullMarked
package com.gyroscops.infrastructure.inmemory.states;

import org.jspecify.annotations.NullMarked;
