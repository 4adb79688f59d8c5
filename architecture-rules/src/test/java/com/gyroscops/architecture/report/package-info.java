/// Tests that reports can contain any text.
@NullMarked
package com.gyroscops.architecture.report;

import org.jspecify.annotations.NullMarked;
