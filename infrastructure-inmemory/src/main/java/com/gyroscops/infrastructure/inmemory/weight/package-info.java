/// How much memory values take, for bounds in bytes.
///
/// - May use: nothing but the values' classes.
/// - Used by: what remembers values up to a number of bytes.
@NullMarked
package com.gyroscops.infrastructure.inmemory.weight;

import org.jspecify.annotations.NullMarked;
