/// The first level of the query cache, in the memory of this process.
///
/// - May use: the port that it implements, Caffeine.
/// - Used by: the module's entry point.
@NullMarked
package com.gyroscops.infrastructure.inmemory.answers;

import org.jspecify.annotations.NullMarked;
