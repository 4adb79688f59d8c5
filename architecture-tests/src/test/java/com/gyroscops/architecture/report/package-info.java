/// Proves that reports hold whatever text there is.
@NullMarked
package com.gyroscops.architecture.report;

import org.jspecify.annotations.NullMarked;
