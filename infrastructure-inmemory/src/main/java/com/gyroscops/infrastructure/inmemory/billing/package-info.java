/// Fixed exchange rates, in place of a real source.
///
/// - May use: the port that it implements.
/// - Used by: bootstrap.
@NullMarked
package com.gyroscops.infrastructure.inmemory.billing;

import org.jspecify.annotations.NullMarked;
