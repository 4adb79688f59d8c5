/// Compressed lists of numbers.
///
/// - May use: nothing.
/// - Used by: the store's lists of positions, the text index.
@NullMarked
package com.gyroscops.infrastructure.inmemory.numbers;

import org.jspecify.annotations.NullMarked;
