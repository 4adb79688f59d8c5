/// Tests of layout files and of the inference of layouts.
@NullMarked
package com.gyroscops.architecture.conventions;

import org.jspecify.annotations.NullMarked;
