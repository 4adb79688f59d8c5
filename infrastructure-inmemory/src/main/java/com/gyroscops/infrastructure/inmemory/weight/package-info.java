/// Estimates of the memory of values, for limits in bytes.
///
/// - May use: nothing but the values' classes.
/// - Used by: caches and stores with a limit in bytes.
@NullMarked
package com.gyroscops.infrastructure.inmemory.weight;

import org.jspecify.annotations.NullMarked;
