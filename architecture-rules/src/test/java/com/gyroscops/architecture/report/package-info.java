/// Proves that reports can hold any text.
@NullMarked
package com.gyroscops.architecture.report;

import org.jspecify.annotations.NullMarked;
